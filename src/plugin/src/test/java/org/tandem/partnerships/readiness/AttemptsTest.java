package org.tandem.partnerships.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Guessing personal links is slow, for the guesser alone. */
class AttemptsTest {
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final Attempts attempts = new Attempts();

    @Test
    void anAddressIsRefusedForTheRestOfTheMinuteAfterTwentyFailures() {
        fail("192.0.2.1", Attempts.PER_MINUTE - 1);
        assertThat(attempts.tooMany("192.0.2.1", NOON)).isFalse();
        fail("192.0.2.1", 1);

        assertThat(attempts.tooMany("192.0.2.1", NOON.plusSeconds(59))).isTrue();
        assertThat(attempts.tooMany("192.0.2.1", NOON.plus(Duration.ofMinutes(1)))).isFalse();
    }

    @Test
    void othersAreNotHeldUp() {
        fail("192.0.2.1", 10 * Attempts.PER_MINUTE);

        assertThat(attempts.tooMany("192.0.2.2", NOON)).isFalse();
    }

    @Test
    void aFloodOfAddressesIsRefusedWithoutKeepingThemAll() {
        for (int i = 0; i < 10_000; i++) {
            attempts.failed("address " + i, NOON);
        }

        assertThat(attempts.tooMany("one more", NOON)).isTrue();
        assertThat(attempts.tooMany("address 1", NOON)).as("failed once").isFalse();
    }

    private void fail(String address, int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed(address, NOON);
        }
    }
}
