package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code partnership-owners}. */
public class PartnershipOwnersMacro extends HostedMacro {
    @Inject
    public PartnershipOwnersMacro(MacroFrame frame) {
        super(frame, "partnership-owners");
    }
}
