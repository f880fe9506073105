package org.tandem.partnerships.readiness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;

/** What a decision consists of (R85). Ratings are no part of it. */
final class DecisionFields {
    static final List<String> CHOICES = List.of("proceed", "explore", "stop");
    private static final int NAME_LENGTH = 200;

    private DecisionFields() {}

    /**
     * The checked fields.
     *
     * @throws RefusedException (invalid) naming every wrong field
     */
    static Map<String, String> check(Map<String, String> inputs) {
        InputErrors errors = new InputErrors();
        String decision = inputs.getOrDefault("decision", "").trim();
        if (!CHOICES.contains(decision)) {
            errors.reject("decision", "tandem.readiness.error.decision");
        }
        String name = required("name", inputs, errors);
        errors.checkLine("name", name, NAME_LENGTH);
        String date = inputs.getOrDefault("date", "").trim();
        if (!isDate(date)) {
            errors.reject("date", "tandem.readiness.error.date");
        }
        String note = required("note", inputs, errors);
        errors.checkText("note", note, TeamFields.LONGEST);
        errors.throwIfAny();
        return Map.of("decision", decision, "name", name, "date", date, "note", note);
    }

    private static String required(String field, Map<String, String> inputs, InputErrors errors) {
        String text = inputs.getOrDefault(field, "").trim();
        if (text.isEmpty()) {
            errors.reject(field, "tandem.readiness.error." + field);
        }
        return text;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException wrong) {
            return false;
        }
    }
}
