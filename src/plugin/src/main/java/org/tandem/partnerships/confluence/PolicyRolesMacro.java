package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code policy-roles}. */
public class PolicyRolesMacro extends HostedMacro {
    @Inject
    public PolicyRolesMacro(MacroFrame frame) {
        super(frame, "policy-roles");
    }
}
