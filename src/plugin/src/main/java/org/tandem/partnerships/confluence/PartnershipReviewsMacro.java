package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code partnership-reviews}. */
public class PartnershipReviewsMacro extends HostedMacro {
    @Inject
    public PartnershipReviewsMacro(MacroFrame frame) {
        super(frame, "partnership-reviews");
    }
}
