package org.tandem.partnerships.tracker;

import java.time.Duration;

/** How long to wait before asking Jira again. */
final class Backoff {
    private static final long FIRST_MILLIS = 2_000;
    private static final long LONGEST_MILLIS = 300_000;

    private Backoff() {}

    /**
     * Doubles with every attempt up to five minutes; half of it is chance, so that entries that
     * failed together do not return together.
     *
     * @param attempts how often it was tried, from 1
     * @param chance from 0 to 1
     */
    static Duration after(int attempts, double chance) {
        int doublings = Math.min(Math.max(attempts, 1) - 1, 20);
        long full = Math.min(FIRST_MILLIS << doublings, LONGEST_MILLIS);
        return Duration.ofMillis(full / 2 + Math.round(full / 2.0 * chance));
    }
}
