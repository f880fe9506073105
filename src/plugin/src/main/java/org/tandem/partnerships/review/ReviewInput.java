package org.tandem.partnerships.review;

import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.lifecycle.Versions;

/**
 * What somebody writes into a review.
 *
 * @param text an input, or the rationale of a decision; never empty
 * @param choice the decision; empty for an input
 * @param version of what it replaces; 0 when there is nothing yet
 */
record ReviewInput(String text, Optional<Viability> choice, int version) {
    static final int LONGEST = 4000;

    /**
     * Reads an input.
     *
     * @throws RefusedException (invalid) naming every wrong field
     */
    static ReviewInput contribution(Map<String, String> inputs) {
        InputErrors errors = new InputErrors();
        String text = text("text", inputs, errors);
        int version = Versions.read(inputs, errors);
        errors.throwIfAny();
        return new ReviewInput(text, Optional.empty(), version);
    }

    /**
     * Reads a decision.
     *
     * @throws RefusedException (invalid) naming every wrong field
     */
    static ReviewInput decision(Map<String, String> inputs) {
        InputErrors errors = new InputErrors();
        Optional<Viability> choice = Viability.ofId(inputs.getOrDefault("choice", ""));
        if (choice.isEmpty()) {
            errors.reject("choice", "tandem.error.choice", String.join(", ", Viability.ids()));
        }
        String rationale = text("rationale", inputs, errors);
        int version = Versions.read(inputs, errors);
        errors.throwIfAny();
        return new ReviewInput(rationale, choice, version);
    }

    private static String text(String field, Map<String, String> inputs, InputErrors errors) {
        String text = inputs.getOrDefault(field, "");
        if (text.isEmpty()) {
            errors.reject(field, "tandem.review.error.text-missing");
        }
        errors.checkText(field, text, LONGEST);
        return text;
    }
}
