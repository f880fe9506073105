package org.tandem.partnerships.tracker;

/** Jira gave no usable answer for now: asking again later may succeed. */
public final class TrackerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int retryAfterSeconds;

    /** No answer, and no wish when to ask again. */
    public TrackerUnavailable(String message, Throwable cause) {
        super(message, cause);
        this.retryAfterSeconds = 0;
    }

    /**
     * An answer that says to come back.
     *
     * @param retryAfterSeconds 0 when Jira did not say when
     */
    public TrackerUnavailable(String message, int retryAfterSeconds) {
        super(message);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
