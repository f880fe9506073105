package org.tandem.workspace.login;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tandem.workspace.directory.Secrets;

/**
 * Slows down guessing: after five failures a name is refused for a minute, then for two, four… up
 * to an hour, whatever the password. Counted per node.
 */
final class LoginAttempts {
    private static final int FREE = 5;
    private static final int MOST_NAMES = 10_000;
    private static final long FIRST_PAUSE = Duration.ofMinutes(1).toMillis();
    private static final int MOST_DOUBLINGS = 6;
    private static final long FORGET_AFTER = Duration.ofHours(2).toMillis();

    private record Failures(int count, long last) {}

    private final Clock clock;
    private final Map<String, Failures> byName = new LinkedHashMap<>();

    LoginAttempts(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean refused(String name) {
        Failures failures = byName.get(key(name));
        if (failures == null || failures.count() < FREE) {
            return false;
        }
        int doublings = Math.min(failures.count() - FREE, MOST_DOUBLINGS);
        return clock.millis() - failures.last() < FIRST_PAUSE << doublings;
    }

    synchronized void failed(String name) {
        Failures before = byName.remove(key(name));
        boolean fresh = before == null || clock.millis() - before.last() > FORGET_AFTER;
        byName.put(key(name), new Failures(fresh ? 1 : before.count() + 1, clock.millis()));
        if (byName.size() > MOST_NAMES) {
            byName.remove(byName.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String name) {
        byName.remove(key(name));
    }

    private static String key(String name) {
        return Secrets.sha256(name.trim().toLowerCase(Locale.ROOT));
    }
}
