package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code partnership-worklist}. */
public class PartnershipWorklistMacro extends HostedMacro {
    @Inject
    public PartnershipWorklistMacro(MacroFrame frame) {
        super(frame, "partnership-worklist");
    }
}
