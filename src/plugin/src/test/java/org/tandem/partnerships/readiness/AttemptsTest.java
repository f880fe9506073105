package org.tandem.partnerships.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Guessing personal links and codes is slow, for the guesser alone. */
class AttemptsTest {
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final Attempts attempts = new Attempts(3, Duration.ofMinutes(1));

    @Test
    void whoFailedOftenEnoughWaitsForTheRestOfTheSpan() {
        assertThat(taken("192.0.2.1", 3)).isTrue();

        assertThat(attempts.take("192.0.2.1", NOON.plusSeconds(59))).isFalse();
        assertThat(attempts.take("192.0.2.1", NOON.plus(Duration.ofMinutes(1)))).isTrue();
    }

    @Test
    void othersAreNotHeldUp() {
        assertThat(taken("192.0.2.1", 30)).isFalse();

        assertThat(attempts.take("192.0.2.2", NOON)).isTrue();
    }

    @Test
    void whoWasRightBeginsAnew() {
        taken("link:1", 2);
        attempts.forgive("link:1");

        assertThat(taken("link:1", 3)).isTrue();
        assertThat(attempts.take("link:1", NOON)).isFalse();
    }

    @Test
    void aFloodOfGuessersIsRefusedWithoutKeepingThemAll() {
        for (int i = 0; i < 10_000; i++) {
            attempts.take("address " + i, NOON);
        }

        assertThat(attempts.take("one more", NOON)).isFalse();
        assertThat(attempts.take("address 1", NOON)).as("failed once").isTrue();
    }

    /** Whether all of these were let pass. */
    private boolean taken(String guesser, int times) {
        boolean all = true;
        for (int i = 0; i < times; i++) {
            all &= attempts.take(guesser, NOON);
        }
        return all;
    }
}
