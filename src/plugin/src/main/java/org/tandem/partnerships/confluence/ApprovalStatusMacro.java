package org.tandem.partnerships.confluence;

import jakarta.inject.Inject;

/** {@code approval-status}. */
public class ApprovalStatusMacro extends HostedMacro {
    @Inject
    public ApprovalStatusMacro(MacroFrame frame) {
        super(frame, "approval-status");
    }
}
