package org.tandem.workspace.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {
    private final MovableClock clock = new MovableClock();
    private final LoginAttempts attempts = new LoginAttempts(clock);

    @Test
    void thePauseGrowsWithEveryFurtherFailureAndEndsWithASuccess() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.refused("Ana")).isFalse();
            attempts.failed("ana");
        }
        assertThat(attempts.refused("ANA ")).isTrue();
        assertThat(attempts.refused("bea")).isFalse();
        clock.move(Duration.ofSeconds(61));
        assertThat(attempts.refused("ana")).isFalse();
        attempts.failed("ana");
        clock.move(Duration.ofSeconds(61));
        assertThat(attempts.refused("ana")).isTrue();
        attempts.succeeded("ana");
        assertThat(attempts.refused("ana")).isFalse();
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2027-01-04T08:00:00Z");

        void move(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
