package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code agreement-notes}. */
public class AgreementNotesMacro extends HostedMacro {
    @Inject
    public AgreementNotesMacro(MacroFrame frame) {
        super(frame, "agreement-notes");
    }
}
