package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code partnership-map}. */
public class PartnershipMapMacro extends HostedMacro {
    @Inject
    public PartnershipMapMacro(MacroFrame frame) {
        super(frame, "partnership-map");
    }
}
