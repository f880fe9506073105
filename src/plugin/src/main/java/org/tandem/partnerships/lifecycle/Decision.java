package org.tandem.partnerships.lifecycle;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision as it was recorded; it is never changed, a later one counts instead.
 *
 * @param cycle to which renewal it belongs (R24)
 * @param outcome what was decided about the partnership
 * @param decidedOn when it was decided, or the notice given
 * @param decider who decided, in words: a person or a body
 * @param item what else was before the Board, and who brought it there
 * @param recordedBy key of the person who wrote it down
 * @param note may be empty
 */
record Decision(
        int cycle,
        DecisionKind kind,
        Outcome outcome,
        LocalDate decidedOn,
        String decider,
        BoardItem item,
        String recordedBy,
        Instant recordedAt,
        String note) {}
