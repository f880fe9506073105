package org.tandem.partnerships.policy;

import java.time.Month;

/** Reads the calendar of reviews. */
final class ReviewReader {
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;

    private ReviewReader() {}

    static PlannedReview read(PackNode node) {
        int month = node.number("month", 1, MONTHS);
        int day = node.number("day", 1, LONGEST_MONTH);
        int last = Month.of(month).minLength();
        if (day > last) {
            node.reject("day", "day", month, last);
        }
        return new PlannedReview(
                node.id("id"), node.text("title"), month, Math.min(day, last), node.text("source"));
    }
}
