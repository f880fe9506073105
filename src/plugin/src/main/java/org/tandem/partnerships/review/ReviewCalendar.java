package org.tandem.partnerships.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.policy.PlannedReview;
import org.tandem.partnerships.policy.SchoolCalendar;
import org.tandem.partnerships.policy.SchoolYear;

/** Which reviews a partnership has when. */
final class ReviewCalendar {
    private ReviewCalendar() {}

    /** Whether reviews are written in this state: while the partnership runs, and is changed. */
    static boolean isOpen(State state) {
        return state == State.IMPLEMENTING || state == State.ADJUSTING;
    }

    /**
     * The reviews of a cycle and school year with their days, earliest first. A review that was due
     * before the cycle began is not asked for.
     *
     * @param since when the cycle began
     */
    static Map<ReviewKey, LocalDate> of(
            List<PlannedReview> plan,
            SchoolCalendar calendar,
            int cycle,
            String schoolYear,
            LocalDate since) {
        Map<ReviewKey, LocalDate> due = new LinkedHashMap<>();
        plan.stream()
                .map(one -> Map.entry(one.id(), due(one, calendar, schoolYear)))
                .filter(one -> one.getValue().isPresent())
                .sorted(Comparator.comparing(one -> one.getValue().orElseThrow()))
                .filter(one -> !one.getValue().orElseThrow().isBefore(since))
                .forEach(
                        one ->
                                due.put(
                                        new ReviewKey(cycle, schoolYear, one.getKey()),
                                        one.getValue().orElseThrow()));
        return due;
    }

    /** When a review is due in a school year; empty when the record does not name one. */
    static Optional<LocalDate> due(
            PlannedReview planned, SchoolCalendar calendar, String schoolYear) {
        return SchoolYear.parse(schoolYear)
                .map(year -> calendar.day(year, planned.month(), planned.day()));
    }
}
