package org.tandem.partnerships.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Once a day is enough for anybody. */
class ReminderTest {
    private static final Instant SENT = Instant.parse("2026-11-27T12:00:00Z");

    @Test
    void isRecentForADay() {
        Reminder reminder = new Reminder("ana", SENT, "office", true);

        assertThat(reminder.isRecent(SENT)).isTrue();
        assertThat(reminder.isRecent(SENT.plus(Duration.ofDays(1)).minusMillis(1))).isTrue();
        assertThat(reminder.isRecent(SENT.plus(Duration.ofDays(1)))).isFalse();
    }
}
