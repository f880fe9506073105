package org.tandem.workspace.directory;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Hashes passwords with bcrypt and remembers, for some minutes, which ones were just right. */
final class Passwords {
    private static final int STRENGTH = 10;
    private static final int LONGEST_BYTES = 72;

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(STRENGTH);
    private final RecentSuccesses recent = new RecentSuccesses();
    private final String hashOfNobody = encoder.encode("nobody");

    String hash(String password) {
        return encoder.encode(password);
    }

    /** Takes as long for a user that does not exist, so that names cannot be told by timing. */
    boolean matches(String password, Optional<String> hash) {
        if (password == null || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return false;
        }
        if (hash.isEmpty()) {
            encoder.matches(password, hashOfNobody);
            return false;
        }
        String pair = hash.get() + "\n" + password;
        if (recent.contains(pair)) {
            return true;
        }
        boolean right = encoder.matches(password, hash.get());
        if (right) {
            recent.add(pair);
        }
        return right;
    }
}
