package org.tandem.partnerships.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.partnerships.host.FieldError;
import org.tandem.partnerships.host.InputErrors;

class ActionRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final InputErrors errors = new InputErrors();

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-12-31", "2028-02-29"})
    void aDayFromTodayOnIsADueDate(String due) {
        assertThat(ActionRules.checkDue(due, TODAY, errors)).contains(LocalDate.parse(due));
        assertThat(errors.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20",
                "1999-01-01",
                "2026-02-30",
                "21.11.2026",
                "soon",
                "9999-01-01",
                ""
            })
    void aDayThatIsPastOrNoDayIsRefusedAtItsField(String due) {
        ActionRules.checkDue(due, TODAY, errors);
        assertThat(errors.all()).extracting(FieldError::field).containsExactly("due");
    }

    @Test
    void aSummaryHasOneLineOfAtMost255Characters() {
        ActionRules.checkSummary("x".repeat(255), errors);
        assertThat(errors.isEmpty()).isTrue();
        ActionRules.checkSummary("x".repeat(256), errors);
        ActionRules.checkSummary(" ", errors);
        ActionRules.checkSummary("a\nb", errors);
        assertThat(errors.all())
                .extracting(FieldError::key)
                .containsExactly(
                        "tandem.action.error.summary-long",
                        "tandem.action.error.summary-missing",
                        "tandem.action.error.summary-lines");
    }

    @Test
    void aQuarterIsWrittenSoThatTextsSortLikeTime() {
        assertThat(Quarter.of(TODAY)).hasToString("2026-Q4");
        assertThat(Quarter.parse("2027-Q1")).contains(new Quarter(2027, 1));
        assertThat(Quarter.parse("2027-Q5")).isEmpty();
    }
}
