package org.tandem.partnerships.action;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** A quarter of a calendar year, written {@code 2026-Q4} so that texts sort like time. */
public record Quarter(int year, int number) {
    /** The quarter a day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Reads {@code 2026-Q4}; empty for anything else. */
    public static Optional<Quarter> parse(String text) {
        if (!text.matches("\\d{4}-Q[1-4]")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.substring(0, 4));
        return Optional.of(new Quarter(year, text.charAt(6) - '0'));
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
