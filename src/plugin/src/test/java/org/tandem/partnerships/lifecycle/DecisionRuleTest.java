package org.tandem.partnerships.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.partnerships.lifecycle.DecisionKind.APPROVAL_TO_DEVELOP;
import static org.tandem.partnerships.lifecycle.DecisionKind.BOARD_DECISION;
import static org.tandem.partnerships.lifecycle.DecisionKind.BOARD_NOTICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.host.FieldError;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.Role;
import org.tandem.partnerships.partnership.State;

class DecisionRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Decision NOTICE =
            decision(BOARD_NOTICE, Outcome.GIVEN, TODAY.minusDays(9));
    private static final Decision APPROVED = decision(BOARD_DECISION, Outcome.APPROVED, TODAY);
    private static final Decision REFUSED = decision(BOARD_DECISION, Outcome.REFUSED, TODAY);
    private static final Decision RETURNED = decision(BOARD_DECISION, Outcome.RETURNED, TODAY);

    @Test
    void theLatestDecisionCounts() {
        assertThat(DecisionRule.met(List.of(NOTICE, APPROVED)))
                .contains(Gate.BOARD_NOTICE, Gate.BOARD_DECISION);
        assertThat(DecisionRule.met(List.of(NOTICE, APPROVED, REFUSED)))
                .contains(Gate.BOARD_NOTICE)
                .doesNotContain(Gate.BOARD_DECISION);
        assertThat(DecisionRule.met(List.of())).isEmpty();
    }

    @Test
    void whatIsReturnedNeedsANewNoticeAndANewDecision() {
        assertThat(DecisionRule.met(List.of(NOTICE, APPROVED, RETURNED)))
                .doesNotContain(Gate.BOARD_NOTICE, Gate.BOARD_DECISION);
        assertThat(fields(BOARD_DECISION, State.BOARD_APPROVAL, TODAY, List.of(NOTICE, RETURNED)))
                .containsExactly("kind");
    }

    @Test
    void theBoardMayDecideAboutThePartnershipAndItsAgreementTogetherOrOneByOne() {
        Decision refusedMoa = board(Outcome.APPROVED, Outcome.REFUSED);
        Decision moaOnly = board(Outcome.NOT_COVERED, Outcome.APPROVED);

        assertThat(DecisionRule.met(List.of(NOTICE, board(Outcome.APPROVED, Outcome.APPROVED))))
                .contains(Gate.BOARD_DECISION);
        assertThat(DecisionRule.met(List.of(NOTICE, refusedMoa)))
                .doesNotContain(Gate.BOARD_DECISION);
        assertThat(DecisionRule.met(List.of(NOTICE, refusedMoa, moaOnly)))
                .contains(Gate.BOARD_DECISION, Gate.RENEWAL_BOARD_DECISION);
        assertThat(DecisionRule.met(List.of(NOTICE, moaOnly))).doesNotContain(Gate.BOARD_DECISION);
    }

    @Test
    void theApprovalToDevelopIsNotAnApprovalByTheBoard() {
        Decision approved = decision(APPROVAL_TO_DEVELOP, Outcome.APPROVED, TODAY);

        assertThat(DecisionRule.met(List.of(approved))).containsOnly(Gate.APPROVED_TO_DEVELOP);
    }

    @Test
    void theBoardDecidesAfterItsNoticeAndNotInTheFuture() {
        List<Decision> noticed = List.of(NOTICE);

        assertThat(fields(BOARD_DECISION, State.BOARD_APPROVAL, TODAY, List.of()))
                .containsExactly("kind");
        assertThat(fields(BOARD_DECISION, State.BOARD_APPROVAL, TODAY.minusDays(10), noticed))
                .containsExactly("date");
        assertThat(fields(BOARD_DECISION, State.BOARD_APPROVAL, TODAY.plusDays(1), noticed))
                .containsExactly("date");
        assertThat(fields(BOARD_DECISION, State.BOARD_APPROVAL, TODAY.minusDays(9), noticed))
                .isEmpty();
    }

    @Test
    void theBoardDecidesNoEarlierThanThePacksLeadTimeAllows() {
        List<Decision> noticed = List.of(NOTICE);

        assertThat(fields(BOARD_DECISION, State.RENEWAL_APPROVAL, TODAY, noticed, 10))
                .containsExactly("date");
        assertThat(fields(BOARD_DECISION, State.RENEWAL_APPROVAL, TODAY, noticed, 9)).isEmpty();
    }

    @Test
    void aDecisionIsRecordedOnlyWhereItIsMade() {
        assertThatThrownBy(() -> fields(BOARD_DECISION, State.DEVELOPING, TODAY, List.of(NOTICE)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.code())
                                        .isEqualTo(RefusedException.Code.BLOCKED));
    }

    @Test
    void thePartnersTeamRecordsNothingAndTheBoardsDecisionsAreTheOffices() {
        assertThat(BOARD_DECISION.mayBeRecordedBy(Set.of(Role.OFFICE))).isTrue();
        assertThat(BOARD_DECISION.mayBeRecordedBy(Set.of(Role.STAFF))).isFalse();
        assertThat(APPROVAL_TO_DEVELOP.mayBeRecordedBy(Set.of(Role.STAFF))).isTrue();
        assertThat(APPROVAL_TO_DEVELOP.mayBeRecordedBy(Set.of(Role.STAFF, Role.PARTNER_TEAM)))
                .isFalse();
        assertThat(APPROVAL_TO_DEVELOP.mayBeRecordedBy(Set.of(Role.PROGRAMMATIC_OWNER))).isFalse();
    }

    private static List<String> fields(
            DecisionKind kind, State state, LocalDate day, List<Decision> before) {
        return fields(kind, state, day, before, 0);
    }

    private static List<String> fields(
            DecisionKind kind, State state, LocalDate day, List<Decision> before, int leadDays) {
        InputErrors errors = new InputErrors();
        DecisionOutcomes outcomes = new DecisionOutcomes(Outcome.APPROVED, Outcome.NOT_COVERED);
        DecisionInput input = new DecisionInput(kind, outcomes, day, "", "", "", 1);
        BoardTerms terms = new BoardTerms(true, leadDays);
        DecisionRule.check(input, state, terms, before, TODAY, errors);
        return errors.all().stream().map(FieldError::field).toList();
    }

    private static Decision board(Outcome partnership, Outcome moa) {
        BoardItem item = new BoardItem(moa, 3, "key", "Nora Okafor");
        return new Decision(
                0, BOARD_DECISION, partnership, TODAY, "Board", item, "key", Instant.EPOCH, "");
    }

    private static Decision decision(DecisionKind kind, Outcome outcome, LocalDate day) {
        return new Decision(
                0, kind, outcome, day, "Board", BoardItem.NONE, "key", Instant.EPOCH, "");
    }
}
