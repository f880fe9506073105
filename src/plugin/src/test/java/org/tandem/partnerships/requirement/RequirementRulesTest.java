package org.tandem.partnerships.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.partnerships.host.FieldError;
import org.tandem.partnerships.host.RefusedException;

/** How requirements stand (R32), and what may be recorded of them. */
class RequirementRulesTest {
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);

    @Test
    void aRequirementCountsThroughItsLastDay() {
        assertThat(Status.of(Optional.empty(), LAST)).isEqualTo(Status.MISSING);
        assertThat(Status.of(until(Optional.of(LAST)), LAST)).isEqualTo(Status.IN_PLACE);
        assertThat(Status.of(until(Optional.of(LAST)), LAST.plusDays(1))).isEqualTo(Status.EXPIRED);
        assertThat(Status.of(until(Optional.empty()), LAST.plusYears(9)))
                .isEqualTo(Status.IN_PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//example.org/x",
                "example.org",
                "data:text/html,x",
                "https:///x",
                "https://a b"
            })
    void whatIsNoAddressOfTheWebIsNoLink(String link) {
        assertThat(wrong(Map.of("link", link, "version", "0"))).containsExactly("link");
    }

    @Test
    void evidenceIsANoteOrALink() {
        assertThat(EvidenceInput.read(Map.of("note", "Seen", "version", "0")).until()).isEmpty();
        Map<String, String> link =
                Map.of("link", "https://example.org/a?b=c", "until", "2027-06-30", "version", "3");
        assertThat(EvidenceInput.read(link).until()).contains(LAST);
        assertThat(wrong(Map.of("until", "soon"))).containsExactly("note", "until", "version");
    }

    private static List<String> wrong(Map<String, String> inputs) {
        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> EvidenceInput.read(inputs));
        return refused.fields().stream().map(FieldError::field).toList();
    }

    private static Optional<Evidence> until(Optional<LocalDate> last) {
        return Optional.of(new Evidence("insurance", "Seen", "", last, "nora", Instant.EPOCH, 1));
    }
}
