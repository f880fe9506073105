package org.tandem.partnerships.lifecycle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.State;

/** What may be decided when, and which gates decisions meet. */
final class DecisionRule {
    private DecisionRule() {}

    /**
     * The gates that the decisions of one cycle meet.
     *
     * @param decisions of that cycle, oldest first
     */
    static Set<Gate> met(List<Decision> decisions) {
        EnumSet<Gate> met = EnumSet.noneOf(Gate.class);
        BoardRulings board = BoardRulings.of(decisions);
        if (developed(decisions)) {
            met.add(Gate.APPROVED_TO_DEVELOP);
        }
        if (board.notice().isPresent()) {
            met.addAll(EnumSet.of(Gate.BOARD_NOTICE, Gate.RENEWAL_BOARD_NOTICE));
        }
        if (board.approved()) {
            met.addAll(EnumSet.of(Gate.BOARD_DECISION, Gate.RENEWAL_BOARD_DECISION));
        }
        return met;
    }

    /** Whether the latest word is the go-ahead. */
    private static boolean developed(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.kind() == DecisionKind.APPROVAL_TO_DEVELOP)
                .reduce((earlier, later) -> later)
                .filter(last -> last.outcome() == Outcome.APPROVED)
                .isPresent();
    }

    /**
     * Whether a decision can be recorded now.
     *
     * @param before the decisions of the cycle so far, oldest first
     * @param errors where a day that is not over is noted, and a decision without its notice or too
     *     early after it (R137)
     * @throws RefusedException (blocked) in a state in which this is not decided
     */
    static void check(
            DecisionInput input,
            State state,
            BoardTerms terms,
            List<Decision> before,
            LocalDate today,
            InputErrors errors) {
        if (!input.kind().isRecordedIn(state)) {
            throw RefusedException.blocked(
                    List.of(), "tandem.decision.error.not-now", input.kind().id(), state.id());
        }
        if (input.decidedOn().isAfter(today)) {
            errors.reject("date", "tandem.decision.error.future");
        }
        if (input.kind() == DecisionKind.BOARD_DECISION) {
            checkNotice(input.decidedOn(), terms, BoardRulings.of(before), errors);
        }
    }

    private static void checkNotice(
            LocalDate day, BoardTerms terms, BoardRulings board, InputErrors errors) {
        Optional<LocalDate> first = board.decidableFrom(terms.leadDays());
        if (first.isEmpty()) {
            errors.reject("kind", "tandem.decision.error.notice-first");
        } else if (day.isBefore(first.get())) {
            errors.reject(
                    "date",
                    "tandem.decision.error.before-notice",
                    terms.leadDays(),
                    first.get().toString());
        }
    }
}
