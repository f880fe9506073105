package org.tandem.partnerships.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a decision came out. */
enum Outcome {
    /** Of a notice: it was given. */
    GIVEN,
    APPROVED,
    REFUSED,
    /** Sent back to be developed further; what the Board said before counts no more. */
    RETURNED;

    /** As REST writes it: {@code approved}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcomes that can be recorded; a return comes of its transition. */
    static List<Outcome> of(DecisionKind kind) {
        return kind == DecisionKind.BOARD_NOTICE ? List.of(GIVEN) : List.of(APPROVED, REFUSED);
    }

    static Optional<Outcome> ofId(String id) {
        return Arrays.stream(values()).filter(outcome -> outcome.id().equals(id)).findFirst();
    }
}
