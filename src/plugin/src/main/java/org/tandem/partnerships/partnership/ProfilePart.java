package org.tandem.partnerships.partnership;

import org.tandem.partnerships.host.MacroCall;

/** A section of the profile that another feature adds. */
public interface ProfilePart {
    /** Small numbers stand first. */
    int order();

    /** A section with its own heading of level 3; empty when it has nothing to say. */
    String html(Partnership partnership, MacroCall call);
}
