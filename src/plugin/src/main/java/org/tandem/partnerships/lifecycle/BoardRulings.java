package org.tandem.partnerships.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the Board was told and decided about the item that is before it now. A return makes the next
 * item a new one, with a notice of its own.
 *
 * @param notice the latest notice
 * @param partnership what was decided last about the partnership
 * @param moa what was decided last about its agreement (R54)
 */
record BoardRulings(
        Optional<Decision> notice, Optional<Outcome> partnership, Optional<Outcome> moa) {
    private static final BoardRulings NONE =
            new BoardRulings(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Reads them off the decisions of one cycle.
     *
     * @param decisions oldest first
     */
    static BoardRulings of(List<Decision> decisions) {
        BoardRulings now = NONE;
        for (Decision decision : decisions) {
            now = now.after(decision);
        }
        return now;
    }

    private BoardRulings after(Decision decision) {
        return switch (decision.kind()) {
            case BOARD_NOTICE -> new BoardRulings(Optional.of(decision), partnership, moa);
            case BOARD_DECISION ->
                    decision.outcome() == Outcome.RETURNED
                            ? NONE
                            : new BoardRulings(
                                    notice,
                                    later(decision.outcome(), partnership),
                                    later(decision.item().moa(), moa));
            default -> this;
        };
    }

    private static Optional<Outcome> later(Outcome said, Optional<Outcome> before) {
        return said == Outcome.NOT_COVERED ? before : Optional.of(said);
    }

    /** Whether the partnership is approved, and its agreement too where the Board was asked. */
    boolean approved() {
        return partnership.equals(Optional.of(Outcome.APPROVED))
                && moa.orElse(Outcome.APPROVED) == Outcome.APPROVED;
    }

    /** The first day on which the Board can decide; empty before its notice. */
    Optional<LocalDate> decidableFrom(int leadDays) {
        return notice.map(given -> given.decidedOn().plusDays(leadDays));
    }
}
