package org.tandem.partnerships.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.partnerships.request.RequestRule.DATA_REQUEST;
import static org.tandem.partnerships.request.RequestRule.ESCALATION;
import static org.tandem.partnerships.request.RequestRule.HELP;
import static org.tandem.partnerships.request.RequestRule.TASK;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.host.FieldError;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Role;

class RequestRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Person ANN = new Person("k1", "ann", "Ann");

    @Test
    void everyRoleMayAskWhatItsDutiesAskForAndNothingElse() {
        assertThat(RequestRule.of(Set.of(Role.OFFICE), false, false))
                .containsExactly(ESCALATION, TASK, DATA_REQUEST, HELP);
        assertThat(RequestRule.of(Set.of(Role.PROGRAMMATIC_OWNER), true, false))
                .containsExactly(ESCALATION, TASK, DATA_REQUEST, HELP);
        assertThat(RequestRule.of(Set.of(Role.ORGANIZATIONAL_OWNER), true, false))
                .containsExactly(ESCALATION, DATA_REQUEST, HELP);
        assertThat(RequestRule.of(Set.of(Role.OPERATIONAL_OWNER), true, false))
                .containsExactly(ESCALATION, HELP);
        assertThat(RequestRule.of(Set.of(Role.PARTNER_TEAM), true, false))
                .containsExactly(ESCALATION, HELP);
        assertThat(RequestRule.of(Set.of(Role.STAFF), false, false)).containsExactly(HELP);
        assertThat(RequestRule.of(Set.of(), false, false)).isEmpty();
    }

    @Test
    void whenAPartnershipIsOverOnlyHelpCanBeAskedFor() {
        assertThat(RequestRule.of(Set.of(Role.OFFICE), false, true)).containsExactly(HELP);
    }

    @Test
    void aRequestWithoutADayIsDueInAWeek() {
        InputErrors errors = new InputErrors();
        RequestInput input =
                RequestInput.read(Map.of("kind", "help", "summary", "MOA"), TODAY, errors);
        assertThat(errors.isEmpty()).isTrue();
        assertThat(input.due()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(wrong("data-request")).containsExactly("summary", "detail", "due");
        assertThat(wrong("task", "summary", "Do it", "due", "2026-11-20")).containsExactly("due");
        assertThat(wrong("escalation", "summary", "a\nb", "detail", "x", "due", "soon"))
                .containsExactly("summary", "due");
        assertThat(wrong("help", "summary", "x".repeat(201))).containsExactly("summary");
        assertThatThrownBy(() -> wrong("gift"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.fields())
                                        .extracting(FieldError::field)
                                        .containsExactly("kind"));
    }

    @Test
    void aSettingNamesAPersonOrAGroupAndWithoutOneTheOfficeIsAsked() {
        Recipient other = new Recipient(Optional.empty(), "other");
        assertThat(Recipient.of("", Optional.empty(), other)).isEqualTo(other);
        assertThat(Recipient.of("ann", Optional.of(ANN), other).person()).contains(ANN);
        assertThat(Recipient.of("data-people", Optional.empty(), other))
                .isEqualTo(new Recipient(Optional.empty(), "data-people"));
    }

    private static Iterable<String> wrong(String kind, String... namesAndValues) {
        Map<String, String> inputs = new HashMap<>(Map.of("kind", kind));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            inputs.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        InputErrors errors = new InputErrors();
        RequestInput.read(inputs, TODAY, errors);
        return errors.all().stream().map(FieldError::field).toList();
    }
}
