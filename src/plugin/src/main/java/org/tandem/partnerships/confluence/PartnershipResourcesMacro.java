package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code partnership-resources}. */
public class PartnershipResourcesMacro extends HostedMacro {
    @Inject
    public PartnershipResourcesMacro(MacroFrame frame) {
        super(frame, "partnership-resources");
    }
}
