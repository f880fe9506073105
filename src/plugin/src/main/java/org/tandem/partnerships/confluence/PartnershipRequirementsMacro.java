package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code partnership-requirements}. */
public class PartnershipRequirementsMacro extends HostedMacro {
    @Inject
    public PartnershipRequirementsMacro(MacroFrame frame) {
        super(frame, "partnership-requirements");
    }
}
