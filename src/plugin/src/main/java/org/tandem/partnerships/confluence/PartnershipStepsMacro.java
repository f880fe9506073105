package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code partnership-steps}. */
public class PartnershipStepsMacro extends HostedMacro {
    @Inject
    public PartnershipStepsMacro(MacroFrame frame) {
        super(frame, "partnership-steps");
    }
}
