package org.tandem.partnerships.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year, written {@code 2026-2027}; a pack's {@link SchoolCalendar} says when it begins.
 *
 * @param first the calendar year in which it begins
 */
public record SchoolYear(int first) {
    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)-(20\\d\\d)");

    /** Reads what people and records write; empty for anything but two years in a row. */
    public static Optional<SchoolYear> parse(String text) {
        Matcher match = WRITTEN.matcher(text);
        return Optional.of(match)
                .filter(Matcher::matches)
                .map(found -> new SchoolYear(Integer.parseInt(found.group(1))))
                .filter(year -> year.toString().equals(text));
    }

    @Override
    public String toString() {
        return first + "-" + (first + 1);
    }
}
