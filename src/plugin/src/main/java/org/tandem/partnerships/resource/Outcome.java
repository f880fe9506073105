package org.tandem.partnerships.resource;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a request. */
enum Outcome {
    /** Nobody answered yet. */
    OPEN,
    GRANTED,
    REFUSED;

    /** As REST writes it: {@code granted}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome that an answer names; a request is not answered with open. */
    static Optional<Outcome> ofId(String id) {
        return Arrays.stream(values())
                .filter(one -> one != OPEN)
                .filter(one -> one.id().equals(id))
                .findFirst();
    }
}
