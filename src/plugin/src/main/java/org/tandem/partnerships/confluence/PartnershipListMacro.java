package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code partnership-list}. */
public class PartnershipListMacro extends HostedMacro {
    @Inject
    public PartnershipListMacro(MacroFrame frame) {
        super(frame, "partnership-list");
    }
}
