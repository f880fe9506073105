package org.tandem.partnerships.approval;

/** Where a request for approval stands; the status names are those of the workflow in Jira. */
enum ApprovalState {
    NOT_ASKED(""),
    /** Asked for, and on its way to Jira. */
    SENDING(""),
    OFFICE_REVIEW("Office Review"),
    AWAITING_SIGN_OFF("Awaiting Sign-off"),
    APPROVED("Approved"),
    RETURNED("Returned"),
    WITHDRAWN("Withdrawn"),
    /** A status that somebody added to the workflow. */
    ELSEWHERE("");

    private final String status;

    ApprovalState(String status) {
        this.status = status;
    }

    String status() {
        return status;
    }

    /**
     * The state that a status of the issue means.
     *
     * @param name empty while nothing was heard of the issue
     */
    static ApprovalState of(String name) {
        if (name.isEmpty()) {
            return SENDING;
        }
        for (ApprovalState state : values()) {
            if (state.status.equals(name)) {
                return state;
            }
        }
        return ELSEWHERE;
    }

    /** Whether somebody has still to decide. */
    boolean open() {
        return this != APPROVED && this != WITHDRAWN;
    }

    /** Whether the request's issue can be brought back to the office's review. */
    boolean resubmittable() {
        return this == OFFICE_REVIEW || this == AWAITING_SIGN_OFF || this == RETURNED;
    }
}
