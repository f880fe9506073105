package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** Context of {@code readiness-blueprint}. */
public class ReadinessContext extends WizardContext {
    @Inject
    public ReadinessContext(Wizards wizards) {
        super(wizards, "readiness-blueprint");
    }
}
