package org.tandem.partnerships.request;

import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.partnership.Partnership;

/** A part of the owners' work that another feature adds to the section. */
public interface WorkPart {
    /** Small numbers stand first. */
    int order();

    /** Something with its own heading of level 3; empty when it has nothing to say. */
    String html(Partnership partnership, MacroCall call);
}
