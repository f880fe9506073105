package org.tandem.partnerships.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.host.FieldError;
import org.tandem.partnerships.host.InputErrors;

class MeetingFormTest {
    private final InputErrors errors = new InputErrors();

    @Test
    void theQuarterIsThatOfTheDateUnlessGiven() {
        assertThat(form("2026-12-01", "").quarter()).hasToString("2026-Q4");
        assertThat(form("2026-12-01", "2027-Q1").quarter()).hasToString("2027-Q1");
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        MeetingForm.read(
                Map.of("date", "1.12.2026", "quarter", "Q4", "title", "x".repeat(201)), errors);
        assertThat(errors.all())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("date", "quarter", "title", "location");
    }

    private MeetingForm form(String date, String quarter) {
        Map<String, String> inputs =
                Map.of("date", date, "quarter", quarter, "location", "Room 4", "title", "");
        return MeetingForm.read(inputs, errors);
    }
}
