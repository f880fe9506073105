package org.tandem.partnerships.lifecycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.EndKind;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.Transition;
import org.tandem.partnerships.partnership.Transition.Asks;

/**
 * What somebody says who takes a transition.
 *
 * @param reason may be empty
 * @param date from when on
 * @param cause id of the pack's reason to end it; may be empty
 * @param version of the record that the person looked at
 */
record MoveInput(
        Transition transition,
        String reason,
        Optional<LocalDate> date,
        Optional<EndKind> kind,
        String cause,
        int version) {
    static final int LONGEST_REASON = 4000;

    /**
     * Reads what was sent.
     *
     * @throws RefusedException (invalid) naming every field that cannot be read
     */
    static MoveInput read(Map<String, String> inputs) {
        InputErrors errors = new InputErrors();
        Optional<Transition> transition = Transition.ofId(inputs.getOrDefault("transition", ""));
        if (transition.isEmpty()) {
            errors.reject(
                    "transition",
                    "tandem.error.choice",
                    Choices.of(Transition.values(), Transition::id));
        }
        String reason = inputs.getOrDefault("reason", "");
        errors.checkText("reason", reason, LONGEST_REASON);
        Optional<LocalDate> date = Days.read("date", inputs.getOrDefault("date", ""), errors);
        String kind = inputs.getOrDefault("kind", "");
        if (!kind.isEmpty() && EndKind.ofId(kind).isEmpty()) {
            errors.reject("kind", "tandem.error.choice", Choices.of(EndKind.values(), EndKind::id));
        }
        int version = Versions.read(inputs, errors);
        errors.throwIfAny();
        return new MoveInput(
                transition.orElseThrow(),
                reason,
                date,
                EndKind.ofId(kind),
                inputs.getOrDefault("cause", ""),
                version);
    }

    /** The gates that the input itself meets. */
    Set<Gate> met() {
        return reason.isEmpty() ? Set.of() : Set.of(Gate.REASON_GIVEN);
    }

    /**
     * Whether all is said that the transition asks for.
     *
     * @param causes ids of the pack's reasons to end a partnership; none is asked for without them
     * @throws RefusedException (invalid) naming every missing field
     */
    void checkComplete(Collection<String> causes) {
        InputErrors errors = new InputErrors();
        if (transition.asks(Asks.DATE) && date.isEmpty()) {
            errors.reject("date", "tandem.error.date");
        }
        if (transition.asks(Asks.KIND) && kind.isEmpty()) {
            errors.reject("kind", "tandem.error.choice", Choices.of(EndKind.values(), EndKind::id));
        }
        if (transition.asks(Asks.CAUSE) && !causes.isEmpty() && !causes.contains(cause)) {
            errors.reject("cause", "tandem.error.choice", String.join(", ", causes));
        }
        errors.throwIfAny();
    }
}
