package org.tandem.partnerships.lifecycle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.tandem.partnerships.host.InputErrors;

/** Days as forms and clients write them: {@code 2026-11-21}. */
public final class Days {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private Days() {}

    /** The day in a field; empty when nothing was said, or something that is noted as wrong. */
    public static Optional<LocalDate> read(String field, String text, InputErrors errors) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return Optional.of(day);
            }
        } catch (DateTimeException noDay) {
            // Reported below together with days out of range.
        }
        errors.reject(field, "tandem.error.date");
        return Optional.empty();
    }
}
