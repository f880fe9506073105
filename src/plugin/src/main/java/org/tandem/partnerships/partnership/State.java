package org.tandem.partnerships.partnership;

import java.util.Optional;

/**
 * Where a partnership is in its life. The same states serve every district; the step maps of the
 * policy pack say which step of the district's own chart each one is (R30).
 */
public enum State {
    /** Somebody asks for a partnership; the form may still be changed (R18, R25). */
    INQUIRY,
    /** The office determines the intensity and decides whether to develop it (R19, R26). */
    VETTING,
    /** Both parties develop the agreement (R20). */
    DEVELOPING,
    /** The Board has been given, or is to be given, notice or a decision (R21). */
    BOARD_APPROVAL,
    /** Running and monitored (R22, R28). */
    IMPLEMENTING,
    /** Being changed while it runs, with a reason (R31). */
    ADJUSTING,
    /** Refined and renewed with a new version of the agreement (R23). */
    RENEWING,
    /** The Board's second item, for the renewal (R24). */
    RENEWAL_APPROVAL,
    /** Over, by agreement or not (R31). */
    ENDED,
    /** Not taken up after the inquiry. */
    DECLINED;

    /** As packs, REST and texts write it: {@code board-approval}. */
    public String id() {
        return Ids.of(this);
    }

    /** Whether nothing more happens unless it is reopened. */
    public boolean isOver() {
        return this == ENDED || this == DECLINED;
    }

    /** Whether it was approved to be developed, and is not over. */
    public boolean isTakenUp() {
        return !isOver() && this != INQUIRY && this != VETTING;
    }

    /** The state with this id. */
    public static Optional<State> ofId(String id) {
        return Ids.find(values(), State::id, id);
    }

    /**
     * The state that a row holds. Rows written before there were states, or by a version to come,
     * read as inquiries: the state from which nothing can be skipped.
     */
    static State stored(String name) {
        for (State state : values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        return INQUIRY;
    }
}
