package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code policy-text}. */
public class PolicyTextMacro extends HostedMacro {
    @Inject
    public PolicyTextMacro(MacroFrame frame) {
        super(frame, "policy-text");
    }
}
