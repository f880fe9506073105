package org.tandem.partnerships.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.host.FieldError;
import org.tandem.partnerships.host.InputErrors;

class AssessmentInputTest {
    @Test
    void aYearARatingFromOneToFiveAndAVersionAreNeeded() {
        assertThat(wrong("2026-2027", "5", "0")).isEmpty();
        assertThat(wrong("2026-2028", "6", "x"))
                .containsExactlyInAnyOrder("year", "functionality", "version");
        assertThat(wrong("2026", "0", "")).hasSize(3);
    }

    @Test
    void theSchoolYearBeginsInJuly() {
        assertThat(ToolAssessmentsMacro.year(LocalDate.of(2026, 6, 30))).isEqualTo("2025-2026");
        assertThat(ToolAssessmentsMacro.year(LocalDate.of(2026, 7, 1))).isEqualTo("2026-2027");
    }

    private static List<String> wrong(String year, String functionality, String version) {
        InputErrors errors = new InputErrors();
        AssessmentInput.read(
                Map.of("year", year, "functionality", functionality, "version", version), errors);
        return errors.all().stream().map(FieldError::field).toList();
    }
}
