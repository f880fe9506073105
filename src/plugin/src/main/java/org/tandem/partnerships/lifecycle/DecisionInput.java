package org.tandem.partnerships.lifecycle;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;

/**
 * A decision to record.
 *
 * @param decider empty when it is the person who records it
 * @param version of the record that the person looked at
 */
record DecisionInput(
        DecisionKind kind,
        Outcome outcome,
        LocalDate decidedOn,
        String decider,
        String note,
        int version) {
    static final int LONGEST_DECIDER = 120;
    static final int LONGEST_NOTE = 4000;

    /**
     * Reads what was sent.
     *
     * @throws RefusedException (invalid) naming every wrong field
     */
    static DecisionInput read(Map<String, String> inputs) {
        InputErrors errors = new InputErrors();
        Optional<DecisionKind> kind = DecisionKind.ofId(inputs.getOrDefault("kind", ""));
        if (kind.isEmpty()) {
            errors.reject(
                    "kind",
                    "tandem.error.choice",
                    Choices.of(DecisionKind.values(), DecisionKind::id));
        }
        Optional<Outcome> outcome = outcome(kind, inputs, errors);
        Optional<LocalDate> day = Days.read("date", inputs.getOrDefault("date", ""), errors);
        if (day.isEmpty()) {
            errors.reject("date", "tandem.error.date");
        }
        String decider = inputs.getOrDefault("decider", "");
        errors.checkLine("decider", decider, LONGEST_DECIDER);
        String note = inputs.getOrDefault("note", "");
        errors.checkText("note", note, LONGEST_NOTE);
        int version = Versions.read(inputs, errors);
        errors.throwIfAny();
        return new DecisionInput(
                kind.orElseThrow(),
                outcome.orElseThrow(),
                day.orElseThrow(),
                decider,
                note,
                version);
    }

    /** A notice has one outcome only, which need not be said. */
    private static Optional<Outcome> outcome(
            Optional<DecisionKind> kind, Map<String, String> inputs, InputErrors errors) {
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Outcome[] valid = Outcome.of(kind.get()).toArray(Outcome[]::new);
        if (valid.length == 1) {
            return Optional.of(valid[0]);
        }
        Optional<Outcome> found =
                Outcome.ofId(inputs.getOrDefault("outcome", ""))
                        .filter(one -> Outcome.of(kind.get()).contains(one));
        if (found.isEmpty()) {
            errors.reject("outcome", "tandem.error.choice", Choices.of(valid, Outcome::id));
        }
        return found;
    }
}
