package org.tandem.partnerships.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.host.FieldError;
import org.tandem.partnerships.host.InputErrors;

class ContactInputTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> AUDIENCES = List.of("board", "leadership");

    @Test
    void anUpdateIsForAudiencesThatThePackKnowsAndNeedsNoNames() {
        assertThat(wrong("update", "summary", "x", "audiences", "board,leadership")).isEmpty();
        assertThat(wrong("update", "summary", "x")).containsExactly("audiences");
        assertThat(wrong("update", "summary", "x", "audiences", "press"))
                .containsExactly("audiences");
    }

    @Test
    void everythingElseNamesWithWhomAndIsForNoAudience() {
        assertThat(wrong("visit", "summary", "x", "withWhom", "Ann")).isEmpty();
        assertThat(wrong("visit", "audiences", "board"))
                .containsExactly("withWhom", "summary", "audiences");
    }

    @Test
    void onlyAnEventIsAHighProfileOne() {
        String[] high = {"summary", "x", "withWhom", "Ann", "highProfile", "true"};
        assertThat(wrong("event", high)).isEmpty();
        assertThat(wrong("message", high)).containsExactly("highProfile");
    }

    @Test
    void theDayIsOneThatCanBeMeant() {
        String[] right = {"summary", "x", "withWhom", "Ann"};
        Map<String, String> inputs = inputs("visit", right);
        inputs.put("day", "2036-11-21");
        assertThat(wrong(inputs)).containsExactly("day");
        inputs.put("day", "21 November");
        assertThat(wrong(inputs)).containsExactly("day");
    }

    @Test
    void theHistoryTellsCorrectionsApart() {
        Contact event = new Contact(ContactKind.EVENT, TODAY, "Ann", "Gala", true, List.of());
        assertThat(event.asText()).isEqualTo("2026-11-21, event (high-profile), Ann: Gala");
        Contact update =
                new Contact(ContactKind.UPDATE, TODAY, "", "News", false, List.of("board"));
        assertThat(update.asText()).isEqualTo("2026-11-21, update (board): News");
    }

    private static List<String> wrong(String kind, String... namesAndValues) {
        return wrong(inputs(kind, namesAndValues));
    }

    private static Map<String, String> inputs(String kind, String... namesAndValues) {
        Map<String, String> inputs = new HashMap<>(Map.of("kind", kind, "day", "2026-11-21"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            inputs.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return inputs;
    }

    private static List<String> wrong(Map<String, String> inputs) {
        InputErrors errors = new InputErrors();
        ContactInput.read(inputs, AUDIENCES, TODAY, errors);
        return errors.all().stream().map(FieldError::field).toList();
    }
}
