package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** Context of {@code meeting-blueprint}. */
public class MeetingContext extends WizardContext {
    @Inject
    public MeetingContext(Wizards wizards) {
        super(wizards, "meeting-blueprint");
    }
}
