package org.tandem.partnerships.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReconcileWindowTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void theFirstTimeEverythingIsAskedFor() {
        assertThat(ReconcileWindow.jql("SCP", Optional.empty(), NOW))
                .isEqualTo("project = \"SCP\" ORDER BY key ASC");
    }

    @Test
    void laterWindowsOverlapByMinutes() {
        assertThat(ReconcileWindow.jql("SCP", Optional.of(NOW.minus(Duration.ofMinutes(1))), NOW))
                .isEqualTo("project = \"SCP\" AND updated >= \"-7m\" ORDER BY key ASC");
    }
}
