package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code agreement-comparison}. */
public class AgreementComparisonMacro extends HostedMacro {
    @Inject
    public AgreementComparisonMacro(MacroFrame frame) {
        super(frame, "agreement-comparison");
    }
}
