package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** Context of {@code partnership-blueprint}. */
public class PartnershipContext extends WizardContext {
    @Inject
    public PartnershipContext(Wizards wizards) {
        super(wizards, "partnership-blueprint");
    }
}
