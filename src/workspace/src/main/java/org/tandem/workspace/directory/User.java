package org.tandem.workspace.directory;

import java.time.ZoneId;

/**
 * A person known to both applications.
 *
 * @param key never changes, even when the name does; equals the name at creation
 * @param name the login name, lower case
 * @param language tag of the language the person chose to read, as {@code es-US}; empty for the
 *     browser's
 * @param timeZone id of the time zone the person chose, as {@code America/Chicago}; empty for the
 *     server's
 */
public record User(
        String key,
        String name,
        String fullName,
        String email,
        boolean active,
        String language,
        String timeZone) {
    /** Somebody who chose nothing. */
    public User(String key, String name, String fullName, String email, boolean active) {
        this(key, name, fullName, email, active, "", "");
    }

    /** The time zone that the person's dates are shown in. */
    public ZoneId zone() {
        return timeZone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(timeZone);
    }
}
