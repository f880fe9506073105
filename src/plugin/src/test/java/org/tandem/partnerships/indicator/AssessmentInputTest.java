package org.tandem.partnerships.indicator;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static List<String> wrong(String year, String functionality, String version) {
        InputErrors errors = new InputErrors();
        AssessmentInput.read(
                Map.of("year", year, "functionality", functionality, "version", version), errors);
        return errors.all().stream().map(FieldError::field).toList();
    }
}
