package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code policy-overview}. */
public class PolicyOverviewMacro extends HostedMacro {
    @Inject
    public PolicyOverviewMacro(MacroFrame frame) {
        super(frame, "policy-overview");
    }
}
