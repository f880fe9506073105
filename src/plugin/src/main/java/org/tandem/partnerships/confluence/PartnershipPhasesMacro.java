package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code partnership-phases}. */
public class PartnershipPhasesMacro extends HostedMacro {
    @Inject
    public PartnershipPhasesMacro(MacroFrame frame) {
        super(frame, "partnership-phases");
    }
}
