package org.tandem.partnerships.host;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Who is asking, and who others are. */
public interface People {
    /** The person on whose behalf this thread works; empty for visitors without a login. */
    Optional<Person> current();

    /** The active account with this login name; empty when there is none or it is deactivated. */
    Optional<Person> byName(String name);

    /** The account with this key, active or not. */
    Optional<Person> byKey(String key);

    /** Those of the keys that are known, in one go. */
    Map<String, Person> byKeys(Collection<String> keys);

    boolean isMember(String personKey, String group);

    /**
     * The person on whose behalf this thread works.
     *
     * @throws RefusedException (not logged in) for visitors without a login
     */
    default Person required() {
        return current().orElseThrow(RefusedException::notLoggedIn);
    }

    /** Full name to show for a stored key; the key itself when the account is gone. */
    default String fullName(String key) {
        return byKey(key).map(Person::fullName).orElse(key);
    }
}
