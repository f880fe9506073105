package org.tandem.partnerships.requirement;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** How a requirement stands today; it is never stored, so that it is never out of date. */
enum Status {
    MISSING,
    IN_PLACE,
    EXPIRED;

    /** As REST writes it: {@code in-place}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By what was recorded; it still counts on its last day. */
    static Status of(Optional<Evidence> evidence, LocalDate today) {
        return evidence.map(one -> until(one.until(), today)).orElse(MISSING);
    }

    /** Of something that was recorded. */
    static Status until(Optional<LocalDate> last, LocalDate today) {
        return last.filter(day -> day.isBefore(today)).isPresent() ? EXPIRED : IN_PLACE;
    }
}
