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
 * @param presenter login name of who presents it to the Board; may be empty
 * @param version of the record that the person looked at
 */
record DecisionInput(
        DecisionKind kind,
        DecisionOutcomes outcomes,
        LocalDate decidedOn,
        String decider,
        String presenter,
        String note,
        int version) {
    static final int LONGEST_DECIDER = 120;
    static final int LONGEST_PRESENTER = 60;
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
        Optional<DecisionOutcomes> outcomes =
                kind.map(known -> DecisionOutcomes.read(known, inputs, errors));
        Optional<LocalDate> day = Days.read("date", inputs.getOrDefault("date", ""), errors);
        if (day.isEmpty()) {
            errors.reject("date", "tandem.error.date");
        }
        String decider = inputs.getOrDefault("decider", "");
        errors.checkLine("decider", decider, LONGEST_DECIDER);
        String presenter = inputs.getOrDefault("presenter", "");
        errors.checkLine("presenter", presenter, LONGEST_PRESENTER);
        String note = inputs.getOrDefault("note", "");
        errors.checkText("note", note, LONGEST_NOTE);
        int version = Versions.read(inputs, errors);
        errors.throwIfAny();
        return new DecisionInput(
                kind.orElseThrow(),
                outcomes.orElseThrow(),
                day.orElseThrow(),
                decider,
                presenter,
                note,
                version);
    }
}
