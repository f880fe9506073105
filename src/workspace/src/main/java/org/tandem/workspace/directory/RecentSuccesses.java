package org.tandem.workspace.directory;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts seen a short while ago, kept only as hashes with a salt of this process. Without it every
 * request with Basic credentials would cost a full bcrypt round.
 */
final class RecentSuccesses {
    private static final long KEEP_NANOS = Duration.ofMinutes(5).toNanos();
    private static final int MOST = 500;

    private final String salt;
    private final Map<String, Long> seen = new LinkedHashMap<>();

    RecentSuccesses() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        salt = Base64.getEncoder().encodeToString(random);
    }

    synchronized boolean contains(String text) {
        Long at = seen.get(hash(text));
        return at != null && System.nanoTime() - at < KEEP_NANOS;
    }

    synchronized void add(String text) {
        String hash = hash(text);
        seen.remove(hash);
        seen.put(hash, System.nanoTime());
        if (seen.size() > MOST) {
            seen.remove(seen.keySet().iterator().next());
        }
    }

    private String hash(String text) {
        return Secrets.sha256(salt + text);
    }
}
