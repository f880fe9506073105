package org.tandem.partnerships.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year; it begins in July.
 *
 * @param first the calendar year in which it begins
 */
record SchoolYear(int first) {
    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)-20\\d\\d");
    private static final int FIRST_MONTH = 7;

    /** Reads what records say, as {@code 2026-2027}; empty for anything else. */
    static Optional<SchoolYear> parse(String text) {
        Matcher match = WRITTEN.matcher(text);
        return match.matches()
                ? Optional.of(new SchoolYear(Integer.parseInt(match.group(1))))
                : Optional.empty();
    }

    /** A day of this school year; every year has that day of that month. */
    LocalDate day(int month, int day) {
        return LocalDate.of(month >= FIRST_MONTH ? first : first + 1, month, day);
    }
}
