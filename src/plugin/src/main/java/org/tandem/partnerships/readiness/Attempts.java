package org.tandem.partnerships.readiness;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Counts wrong secrets in a span of time, to tell who guesses to wait for the next one. */
final class Attempts {
    /** Bounds the memory; beyond it every further guesser waits. */
    private static final int GUESSERS = 10_000;

    private final int most;
    private final Duration span;
    private final Map<String, Integer> failures = new HashMap<>();
    private long current;

    /**
     * @param most how many are let pass in each span
     */
    Attempts(int most, Duration span) {
        this.most = most;
        this.span = span;
    }

    /**
     * Counts an attempt before it is known whether it is wrong, so that many at once are not more
     * than one after the other.
     *
     * @param guesser an address, or what is guessed at
     * @return false when it is to get no other answer than to wait
     */
    synchronized boolean take(String guesser, Instant now) {
        turn(now);
        int failed = failures.getOrDefault(guesser, 0);
        if (failed >= most || failed == 0 && failures.size() >= GUESSERS) {
            return false;
        }
        failures.put(guesser, failed + 1);
        return true;
    }

    /** The attempt was right. */
    synchronized void forgive(String guesser) {
        failures.remove(guesser);
    }

    private void turn(Instant now) {
        long next = now.getEpochSecond() / span.toSeconds();
        if (next != current) {
            current = next;
            failures.clear();
        }
    }
}
