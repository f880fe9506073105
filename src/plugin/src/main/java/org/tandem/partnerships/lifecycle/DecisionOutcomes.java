package org.tandem.partnerships.lifecycle;

import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.InputErrors;

/**
 * What a decision says about the partnership and about its agreement (R54).
 *
 * @param moa {@link Outcome#NOT_COVERED} for all but decisions of the Board
 */
record DecisionOutcomes(Outcome partnership, Outcome moa) {
    private static final String PARTNERSHIP = "outcome";
    private static final String MOA = "moaOutcome";

    /** Reads both; what is wrong is noted, and something valid takes its place. */
    static DecisionOutcomes read(
            DecisionKind kind, Map<String, String> inputs, InputErrors errors) {
        if (kind != DecisionKind.BOARD_DECISION) {
            return new DecisionOutcomes(decided(kind, inputs, errors), Outcome.NOT_COVERED);
        }
        DecisionOutcomes read =
                new DecisionOutcomes(
                        covered(PARTNERSHIP, inputs, errors), covered(MOA, inputs, errors));
        if (read.coverNothing() && inputs.getOrDefault(MOA, "").isEmpty()) {
            reject(PARTNERSHIP, Outcome.of(kind), errors);
        } else if (read.coverNothing()) {
            errors.reject(PARTNERSHIP, "tandem.decision.error.covers-nothing");
        }
        return read;
    }

    private boolean coverNothing() {
        return partnership == Outcome.NOT_COVERED && moa == Outcome.NOT_COVERED;
    }

    /** A notice has one outcome only, which need not be said. */
    private static Outcome decided(
            DecisionKind kind, Map<String, String> inputs, InputErrors errors) {
        List<Outcome> valid = Outcome.of(kind);
        return valid.size() == 1
                ? valid.get(0)
                : read(PARTNERSHIP, inputs.getOrDefault(PARTNERSHIP, ""), valid, errors);
    }

    /** What the Board said about one of the two; nothing said means that it was not asked. */
    private static Outcome covered(String field, Map<String, String> inputs, InputErrors errors) {
        String text = inputs.getOrDefault(field, "");
        return text.isEmpty()
                ? Outcome.NOT_COVERED
                : read(field, text, Outcome.of(DecisionKind.BOARD_DECISION), errors);
    }

    private static Outcome read(
            String field, String text, List<Outcome> valid, InputErrors errors) {
        return Outcome.ofId(text)
                .filter(valid::contains)
                .orElseGet(
                        () -> {
                            reject(field, valid, errors);
                            return valid.get(0);
                        });
    }

    private static void reject(String field, List<Outcome> valid, InputErrors errors) {
        errors.reject(
                field,
                "tandem.error.choice",
                Choices.of(valid.toArray(Outcome[]::new), Outcome::id));
    }
}
