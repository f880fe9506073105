package org.tandem.partnerships.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.policy.PlannedReview;

class MonitoringMeetingsTest {
    private static final PlannedReview MID_YEAR =
            new PlannedReview("mid-year", "Mid-year review", 1, 31, "sample");

    @Test
    void aMeetingIsDueOnTheNextDayOfTheCalendarAndTodayCounts() {
        assertThat(next("2026-11-27")).isEqualTo("2027-01-31");
        assertThat(next("2027-01-31")).isEqualTo("2027-01-31");
        assertThat(next("2027-02-01")).isEqualTo("2028-01-31");
    }

    private static String next(String today) {
        return MonitoringMeetings.next(MID_YEAR, LocalDate.parse(today)).toString();
    }
}
