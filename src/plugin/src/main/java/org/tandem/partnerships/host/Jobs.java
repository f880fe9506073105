package org.tandem.partnerships.host;

import java.time.Duration;

/** Repeated background work, on one node of a cluster at a time. */
public interface Jobs {
    /**
     * Runs the work again and again until it is stopped; the first time about one interval from
     * now. An exception is logged and does not end the repetition. Starting a job that runs already
     * replaces it.
     *
     * @param id stable name, as {@code tandem-outbox}
     */
    void repeat(String id, Duration interval, Runnable work);

    /** Stops the job; nothing happens when there is none. */
    void stop(String id);
}
