package org.tandem.partnerships.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long a personal link works, and that its secret is one. */
class PersonalLinkTest {
    private static final Instant END = Instant.parse("2026-12-04T12:00:00Z");

    @Test
    void itWorksUntilItsEndAndNotAtIt() {
        assertThat(link(false).works(END.minusNanos(1))).isTrue();
        assertThat(link(false).works(END)).isFalse();
        assertThat(link(false).works(END.plusSeconds(1))).isFalse();
    }

    @Test
    void itDoesNotWorkOnceWithdrawn() {
        assertThat(link(true).works(END.minusSeconds(1))).isFalse();
    }

    @Test
    void everySecretIsAnotherAndItsTextIsHiddenFromLogs() {
        assertThat(
                        IntStream.range(0, 1000)
                                .mapToObj(i -> LinkSecret.random())
                                .collect(Collectors.toSet()))
                .hasSize(1000);
        LinkSecret secret = LinkSecret.random();
        assertThat(secret.text()).hasSize(43).doesNotContain("=", "/", "+");
        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(secret.hash()).hasSize(64).doesNotContain(secret.text());
    }

    private static PersonalLink link(boolean revoked) {
        return new PersonalLink(7, 1, "Ana Soto", "", "lead", END, revoked, MemberCode.NONE);
    }
}
