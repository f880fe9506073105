package org.tandem.partnerships.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.host.FieldError;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Role;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.ShippedPolicies;

/** Who asks for and grants resources (R35), and what the report makes of it. */
class RequestRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void thePartnerAndTheOwnersAskTheOfficeAndTheOwnersAnswer() {
        assertThat(roles(RequestRules::mayAsk))
                .containsExactly(
                        Role.OFFICE,
                        Role.ORGANIZATIONAL_OWNER,
                        Role.PROGRAMMATIC_OWNER,
                        Role.OPERATIONAL_OWNER,
                        Role.PARTNER_TEAM);
        assertThat(roles(RequestRules::mayAnswer))
                .containsExactly(Role.OFFICE, Role.ORGANIZATIONAL_OWNER, Role.PROGRAMMATIC_OWNER);
        assertThat(roles(RequestRules::maySayProvided))
                .containsExactly(Role.PROGRAMMATIC_OWNER, Role.PARTNER_TEAM);
        assertThat(RequestRules.mayAnswer(EnumSet.allOf(Role.class)))
                .as("who is on the partner's team never decides")
                .isFalse();
    }

    @Test
    void nobodyAnswersTheirOwnRequestWhateverTheyAre() {
        ResourceRequest request = askedBy("renee");
        for (Role role : List.of(Role.OFFICE, Role.ORGANIZATIONAL_OWNER, Role.PROGRAMMATIC_OWNER)) {
            assertThat(RequestRules.mayAnswer(Set.of(role), request, "renee")).isFalse();
            assertThat(RequestRules.mayAnswer(Set.of(role), request, "dan")).isTrue();
        }
        assertThat(RequestRules.mayAnswer(Set.of(Role.OPERATIONAL_OWNER), request, "dan"))
                .isFalse();
    }

    @Test
    void wrongRequestsAreRefusedWithThePacksChoices() {
        PolicyPack pack = ShippedPolicies.policies().current();

        RefusedException refused =
                catchThrowableOfType(
                        RefusedException.class,
                        () -> RequestInput.read(Map.of("resource", "gold"), pack));

        assertThat(refused.fields())
                .extracting(FieldError::field)
                .containsExactly("resource", "purpose", "school", "size");
        assertThat(refused.fields().get(0).args())
                .isEqualTo(List.of("space, staff-time, data, transport"));
    }

    @Test
    void anAnswerNeedsAReasonAndADayThatIsOver() {
        RefusedException refused =
                catchThrowableOfType(
                        RefusedException.class,
                        () ->
                                AnswerInput.read(
                                        Map.of("outcome", "open", "date", "2026-11-22"), TODAY));

        assertThat(refused.fields())
                .extracting(FieldError::field)
                .containsExactly("outcome", "date", "reason", "version");
        assertThat(
                        AnswerInput.read(
                                Map.of("outcome", "granted", "reason", "Yes", "version", "1"),
                                TODAY))
                .isEqualTo(new AnswerInput(Outcome.GRANTED, TODAY, "Yes", 1));
    }

    @Test
    void theReportAddsUpBySizeAndBySchoolWhateverItsCapitals() {
        List<RequestCount> counts =
                List.of(
                        new RequestCount("small", "Lincoln", Outcome.GRANTED, 2),
                        new RequestCount("large", "LINCOLN", Outcome.REFUSED, 3),
                        new RequestCount("small", "Adams", Outcome.OPEN, 1),
                        new RequestCount("small", "Lincoln", Outcome.REFUSED, 4));

        assertThat(ReportLine.by(RequestCount::size, counts))
                .containsExactly(
                        new ReportLine("large", 0, 3, 0), new ReportLine("small", 2, 4, 1));
        assertThat(ReportLine.by(RequestCount::school, counts))
                .containsExactly(
                        new ReportLine("Adams", 0, 0, 1), new ReportLine("Lincoln", 2, 7, 0));
    }

    private static ResourceRequest askedBy(String personKey) {
        return new ResourceRequest(
                1,
                1,
                "space",
                "A room",
                "Adams",
                "small",
                personKey,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    private static List<Role> roles(Predicate<Set<Role>> rule) {
        return EnumSet.allOf(Role.class).stream().filter(one -> rule.test(Set.of(one))).toList();
    }
}
