package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code policy-standards}. */
public class PolicyStandardsMacro extends HostedMacro {
    @Inject
    public PolicyStandardsMacro(MacroFrame frame) {
        super(frame, "policy-standards");
    }
}
