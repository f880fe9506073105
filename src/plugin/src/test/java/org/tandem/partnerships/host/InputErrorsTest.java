package org.tandem.partnerships.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InputErrorsTest {
    private final InputErrors errors = new InputErrors();

    @Test
    void nobodyNamedIsSaidDifferentlyFromSomebodyUnknown() {
        errors.unknownPerson("to", " ");
        errors.unknownPerson("from", "ana, bo");
        assertThat(errors.all())
                .containsExactly(
                        new FieldError("to", "tandem.error.person-missing", List.of()),
                        new FieldError("from", "tandem.error.unknown-person", List.of("ana, bo")));
    }

    @Test
    void aMessageRepeatsOnlyTheBeginningOfWhatIsVeryLong() {
        errors.unknownPerson("to", "x".repeat(30_000));
        assertThat(errors.all().get(0).args()).containsExactly("x".repeat(60) + "…");
    }

    @Test
    void whatCannotBeShownOrStoredIsRefusedWhereLinesAreAllowedToo() {
        errors.checkText("note", "two\nlines", 10);
        errors.checkLine("name", "two\nlines", 10);
        errors.checkText("plan", "a\u0000b", 10);
        errors.checkText("aim", "too long by far", 10);
        assertThat(errors.all())
                .containsExactly(
                        new FieldError("name", "tandem.error.characters", List.of()),
                        new FieldError("plan", "tandem.error.characters", List.of()),
                        new FieldError("aim", "tandem.error.too-long", List.of(10, 15)));
    }
}
