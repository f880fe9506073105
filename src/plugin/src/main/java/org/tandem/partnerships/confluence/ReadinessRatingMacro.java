package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code readiness-rating}. */
public class ReadinessRatingMacro extends HostedMacro {
    @Inject
    public ReadinessRatingMacro(MacroFrame frame) {
        super(frame, "readiness-rating");
    }
}
