package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code readiness-summary}. */
public class ReadinessSummaryMacro extends HostedMacro {
    @Inject
    public ReadinessSummaryMacro(MacroFrame frame) {
        super(frame, "readiness-summary");
    }
}
