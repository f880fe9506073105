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
    RETURNED,
    /** This decision is not about it. */
    NOT_COVERED;

    /** As REST writes it: {@code not-covered}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The outcomes that can be recorded; a return comes of its transition. */
    static List<Outcome> of(DecisionKind kind) {
        return switch (kind) {
            case BOARD_NOTICE -> List.of(GIVEN);
            case APPROVAL_TO_DEVELOP -> List.of(APPROVED, REFUSED);
            case BOARD_DECISION -> List.of(APPROVED, REFUSED, NOT_COVERED);
        };
    }

    static Optional<Outcome> ofId(String id) {
        return Arrays.stream(values()).filter(outcome -> outcome.id().equals(id)).findFirst();
    }
}
