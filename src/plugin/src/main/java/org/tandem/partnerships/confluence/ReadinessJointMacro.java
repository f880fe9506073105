package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code readiness-joint}. */
public class ReadinessJointMacro extends HostedMacro {
    @Inject
    public ReadinessJointMacro(MacroFrame frame) {
        super(frame, "readiness-joint");
    }
}
