package org.tandem.partnerships.policy;

import java.time.LocalDate;

/**
 * When a district's school years begin.
 *
 * @param firstMonth from 1; they begin with its first day
 */
public record SchoolCalendar(int firstMonth, String source) {
    /** Where a pack does not say: July. */
    static final SchoolCalendar FROM_JULY = new SchoolCalendar(7, SourcedText.SAMPLE);

    private static final int MONTHS = 12;

    static SchoolCalendar read(PackNode node) {
        return new SchoolCalendar(node.number("schoolYearBegins", 1, MONTHS), node.text("source"));
    }

    /** The school year in which a day lies. */
    public SchoolYear yearOf(LocalDate day) {
        boolean begun = day.getMonthValue() >= firstMonth;
        return new SchoolYear(begun ? day.getYear() : day.getYear() - 1);
    }

    /** A day of a school year; every year has that day of that month. */
    public LocalDate day(SchoolYear year, int month, int day) {
        return LocalDate.of(month >= firstMonth ? year.first() : year.first() + 1, month, day);
    }
}
