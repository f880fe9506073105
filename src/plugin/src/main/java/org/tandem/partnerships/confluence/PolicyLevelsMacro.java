package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code policy-levels}. */
public class PolicyLevelsMacro extends HostedMacro {
    @Inject
    public PolicyLevelsMacro(MacroFrame frame) {
        super(frame, "policy-levels");
    }
}
