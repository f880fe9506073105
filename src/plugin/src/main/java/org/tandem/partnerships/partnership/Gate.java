package org.tandem.partnerships.partnership;

import java.util.Optional;

/**
 * A condition that a policy pack can put before a transition. What satisfies it is the same in
 * every district; which transitions it guards, and for which intensities, is data.
 */
public enum Gate {
    /** A programmatic owner with a working account (R138, R141). */
    OWNER_ASSIGNED,
    /** An organizational owner with a working account (R140). */
    ORGANIZATIONAL_OWNER,
    /** An intensity was determined (R49). */
    INTENSITY_SET,
    /** The go-ahead to develop it, with decider and date (R26). */
    APPROVED_TO_DEVELOP,
    /** A memorandum of agreement with every section filled in (R7, R52, R111). */
    MOA_COMPLETE,
    /** The office reviewed the agreement as it is now (R113). */
    OFFICE_REVIEWED,
    /** The organizational owner signed the agreement as it is now (R114). */
    SIGNED_OFF,
    /** The Board was given notice (R137). */
    BOARD_NOTICE,
    /** The Board approved (R21). */
    BOARD_DECISION,
    /** An agreement written for this renewal, complete (R23). */
    RENEWAL_MOA,
    /** The Board was given notice of this renewal (R24, R137). */
    RENEWAL_BOARD_NOTICE,
    /** The Board approved this renewal; its first approval does not count (R24). */
    RENEWAL_BOARD_DECISION,
    /** A reason is given together with the transition (R31). */
    REASON_GIVEN;

    /** As packs, REST and texts write it: {@code moa-complete}. */
    public String id() {
        return Ids.of(this);
    }

    /** The gate with this id. */
    public static Optional<Gate> ofId(String id) {
        return Ids.find(values(), Gate::id, id);
    }
}
