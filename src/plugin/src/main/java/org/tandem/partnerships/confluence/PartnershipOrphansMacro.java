package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code partnership-orphans}. */
public class PartnershipOrphansMacro extends HostedMacro {
    @Inject
    public PartnershipOrphansMacro(MacroFrame frame) {
        super(frame, "partnership-orphans");
    }
}
