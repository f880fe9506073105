package org.tandem.partnerships.resource;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.lifecycle.Days;
import org.tandem.partnerships.lifecycle.Versions;

/**
 * An answer to a request.
 *
 * @param version of the request that the person looked at
 */
record AnswerInput(Outcome outcome, LocalDate on, String reason, int version) {
    static final int LONGEST_REASON = 4000;

    /**
     * Reads what was sent.
     *
     * @param today the last day that can be named, and the one that is meant when none is
     * @throws RefusedException (invalid) naming every wrong field
     */
    static AnswerInput read(Map<String, String> inputs, LocalDate today) {
        InputErrors errors = new InputErrors();
        Optional<Outcome> outcome = Outcome.ofId(inputs.getOrDefault("outcome", ""));
        if (outcome.isEmpty()) {
            errors.reject(
                    "outcome",
                    "tandem.error.choice",
                    Outcome.GRANTED.id() + ", " + Outcome.REFUSED.id());
        }
        LocalDate on = Days.read("date", inputs.getOrDefault("date", ""), errors).orElse(today);
        if (on.isAfter(today)) {
            errors.reject("date", "tandem.decision.error.future");
        }
        String reason = inputs.getOrDefault("reason", "");
        if (reason.isEmpty()) {
            errors.reject("reason", "tandem.resource.error.missing.reason");
        }
        errors.checkText("reason", reason, LONGEST_REASON);
        int version = Versions.read(inputs, errors);
        errors.throwIfAny();
        return new AnswerInput(outcome.orElseThrow(), on, reason, version);
    }
}
