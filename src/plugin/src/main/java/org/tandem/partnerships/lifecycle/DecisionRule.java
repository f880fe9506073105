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
        Set<Gate> met = EnumSet.noneOf(Gate.class);
        for (Decision decision : decisions) {
            switch (decision.kind()) {
                case APPROVAL_TO_DEVELOP ->
                        set(met, decision.outcome() == Outcome.APPROVED, Gate.APPROVED_TO_DEVELOP);
                case BOARD_NOTICE -> set(met, true, Gate.BOARD_NOTICE, Gate.RENEWAL_BOARD_NOTICE);
                default -> board(met, decision.outcome());
            }
        }
        return met;
    }

    /** A return makes the next item before the Board a new one, with a notice of its own. */
    private static void board(Set<Gate> met, Outcome outcome) {
        boolean approved = outcome == Outcome.APPROVED;
        set(met, approved, Gate.BOARD_DECISION, Gate.RENEWAL_BOARD_DECISION);
        if (outcome == Outcome.RETURNED) {
            set(met, false, Gate.BOARD_NOTICE, Gate.RENEWAL_BOARD_NOTICE);
        }
    }

    private static void set(Set<Gate> met, boolean holds, Gate... gates) {
        for (Gate gate : gates) {
            if (holds) {
                met.add(gate);
            } else {
                met.remove(gate);
            }
        }
    }

    /**
     * Whether a decision can be recorded now.
     *
     * @param before the decisions of the cycle so far, oldest first
     * @throws RefusedException (blocked) in a state in which this is not decided, (invalid) for a
     *     day that is not over, or a decision before or without its notice (R137)
     */
    static void check(DecisionInput input, State state, List<Decision> before, LocalDate today) {
        if (!input.kind().isRecordedIn(state)) {
            throw RefusedException.blocked(
                    List.of(), "tandem.decision.error.not-now", input.kind().id(), state.id());
        }
        InputErrors errors = new InputErrors();
        if (input.decidedOn().isAfter(today)) {
            errors.reject("date", "tandem.decision.error.future");
        }
        if (input.kind() == DecisionKind.BOARD_DECISION) {
            Optional<LocalDate> notice = notice(before);
            if (notice.isEmpty()) {
                errors.reject("kind", "tandem.decision.error.notice-first");
            } else if (input.decidedOn().isBefore(notice.get())) {
                errors.reject(
                        "date", "tandem.decision.error.before-notice", notice.get().toString());
            }
        }
        errors.throwIfAny();
    }

    /** The day of the notice for the item that is before the Board now. */
    private static Optional<LocalDate> notice(List<Decision> decisions) {
        LocalDate day = null;
        for (Decision decision : decisions) {
            if (decision.kind() == DecisionKind.BOARD_NOTICE) {
                day = decision.decidedOn();
            } else if (decision.outcome() == Outcome.RETURNED) {
                day = null;
            }
        }
        return Optional.ofNullable(day);
    }
}
