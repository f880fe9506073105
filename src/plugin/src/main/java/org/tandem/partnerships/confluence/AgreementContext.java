package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** Context of {@code agreement-blueprint}. */
public class AgreementContext extends WizardContext {
    @Inject
    public AgreementContext(Wizards wizards) {
        super(wizards, "agreement-blueprint");
    }
}
