package com.atlassian.scheduler;

/**
 * A job could not be scheduled. Declared from the public Javadoc of Atlassian Scheduler
 * (docs.atlassian.com), package com.atlassian.scheduler.
 */
public class SchedulerServiceException extends Exception {
    private static final long serialVersionUID = 1L;

    public SchedulerServiceException(String message) {
        super(message);
    }

    public SchedulerServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
