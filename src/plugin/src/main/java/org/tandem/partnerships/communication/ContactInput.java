package org.tandem.partnerships.communication;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.WizardInputs;

/** Reads what somebody logs, and says what is wrong with it. */
final class ContactInput {
    static final int LONGEST_NAMES = 500;
    static final int LONGEST_SUMMARY = 4000;

    private ContactInput() {}

    /**
     * Reads the inputs {@code kind}, {@code day}, {@code withWhom}, {@code summary}, {@code
     * highProfile} and {@code audiences}.
     *
     * @param audiences ids that the pack knows
     * @return what was read where it is right, and guesses elsewhere
     */
    static Contact read(
            Map<String, String> inputs,
            List<String> audiences,
            LocalDate today,
            InputErrors errors) {
        ContactKind kind = kind(inputs, errors);
        String whom = inputs.getOrDefault("withWhom", "");
        errors.checkLine("withWhom", whom, LONGEST_NAMES);
        if (whom.isEmpty() && kind != ContactKind.UPDATE) {
            errors.reject("withWhom", "tandem.communication.error.with-whom");
        }
        String summary = inputs.getOrDefault("summary", "");
        errors.checkText("summary", summary, LONGEST_SUMMARY);
        if (summary.isEmpty()) {
            errors.reject("summary", "tandem.communication.error.summary");
        }
        boolean high = inputs.getOrDefault("highProfile", "").equals("true");
        if (high && kind != ContactKind.EVENT) {
            errors.reject("highProfile", "tandem.communication.error.high-profile");
        }
        List<String> told = told(kind, inputs, audiences, errors);
        return new Contact(kind, day(inputs, today, errors), whom, summary, high, told);
    }

    private static ContactKind kind(Map<String, String> inputs, InputErrors errors) {
        Optional<ContactKind> kind = ContactKind.ofId(inputs.getOrDefault("kind", ""));
        if (kind.isEmpty()) {
            errors.reject("kind", "tandem.communication.error.kind", ContactKind.valid());
        }
        return kind.orElse(ContactKind.CONVERSATION);
    }

    /** Events are logged before they take place, too; nothing is logged for a far-off year. */
    private static LocalDate day(Map<String, String> inputs, LocalDate today, InputErrors errors) {
        try {
            LocalDate day = LocalDate.parse(inputs.getOrDefault("day", ""));
            if (day.isAfter(today.plusYears(1)) || day.isBefore(today.minusYears(50))) {
                errors.reject("day", "tandem.communication.error.day-far");
            }
            return day;
        } catch (DateTimeParseException noDate) {
            errors.reject("day", "tandem.communication.error.day");
            return today;
        }
    }

    private static List<String> told(
            ContactKind kind,
            Map<String, String> inputs,
            List<String> audiences,
            InputErrors errors) {
        List<String> told = WizardInputs.several(inputs.getOrDefault("audiences", ""));
        String valid = String.join(", ", audiences);
        if (kind != ContactKind.UPDATE && !told.isEmpty()) {
            errors.reject("audiences", "tandem.communication.error.only-updates");
        } else if (kind == ContactKind.UPDATE && told.isEmpty() || !audiences.containsAll(told)) {
            errors.reject("audiences", "tandem.communication.error.audiences", valid);
        }
        return told;
    }
}
