package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code partnership-profile}. */
public class PartnershipProfileMacro extends HostedMacro {
    @Inject
    public PartnershipProfileMacro(MacroFrame frame) {
        super(frame, "partnership-profile");
    }
}
