package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code partnership-intensity}. */
public class PartnershipIntensityMacro extends HostedMacro {
    @Inject
    public PartnershipIntensityMacro(MacroFrame frame) {
        super(frame, "partnership-intensity");
    }
}
