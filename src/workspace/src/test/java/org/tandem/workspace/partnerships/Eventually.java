package org.tandem.workspace.partnerships;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what happens in the background. */
final class Eventually {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Eventually() {}

    /** The first answer that is as wanted; fails with the last one after half a minute. */
    static <T> T get(Supplier<T> ask, Predicate<T> wanted) {
        Instant end = Instant.now().plus(LONGEST);
        T last = ask.get();
        while (!wanted.test(last)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Still: " + last);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            last = ask.get();
        }
        return last;
    }
}
