package org.tandem.partnerships.readiness;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts wrong secrets per address and minute, to tell who guesses to stop. Right ones open all the
 * same: many people may share the address of a school or a proxy, and nobody is to lock them out;
 * 256 random bits are not to be guessed anyway.
 */
final class Attempts {
    static final int PER_MINUTE = 20;

    /** Bounds the memory; beyond it every further address waits for the next minute. */
    private static final int ADDRESSES = 10_000;

    private final Map<String, Integer> failures = new HashMap<>();
    private Instant minute = Instant.EPOCH;

    /** Whether the address failed so often in this minute that it gets no other answer. */
    synchronized boolean tooMany(String address, Instant now) {
        turn(now);
        int failed = failures.getOrDefault(address, 0);
        return failed >= PER_MINUTE || failed == 0 && failures.size() >= ADDRESSES;
    }

    synchronized void failed(String address, Instant now) {
        turn(now);
        failures.merge(address, 1, Integer::sum);
    }

    private void turn(Instant now) {
        Instant current = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            minute = current;
            failures.clear();
        }
    }
}
