package com.atlassian.scheduler.status;

/**
 * The ways a run can end. Declared from the public Javadoc of Atlassian Scheduler
 * (docs.atlassian.com), package com.atlassian.scheduler.status.
 */
public enum RunOutcome {
    SUCCESS,
    UNAVAILABLE,
    ABORTED,
    FAILED
}
