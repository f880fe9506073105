package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code partner-profile}. */
public class PartnerProfileMacro extends HostedMacro {
    @Inject
    public PartnerProfileMacro(MacroFrame frame) {
        super(frame, "partner-profile");
    }
}
