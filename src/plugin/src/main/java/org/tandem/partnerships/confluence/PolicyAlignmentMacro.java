package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code policy-alignment}. */
public class PolicyAlignmentMacro extends HostedMacro {
    @Inject
    public PolicyAlignmentMacro(MacroFrame frame) {
        super(frame, "policy-alignment");
    }
}
