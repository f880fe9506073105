package org.tandem.partnerships.action;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.tandem.partnerships.host.InputErrors;

/** What makes an action a clear one: a short summary, and a day that can still be kept (R176). */
final class ActionRules {
    /** Jira's limit. */
    static final int LONGEST_SUMMARY = 255;

    private ActionRules() {}

    static void checkSummary(String summary, InputErrors errors) {
        if (summary.isBlank()) {
            errors.reject("summary", "tandem.action.error.summary-missing");
        } else if (summary.length() > LONGEST_SUMMARY) {
            errors.reject(
                    "summary",
                    "tandem.action.error.summary-long",
                    LONGEST_SUMMARY,
                    summary.length());
        } else if (summary.chars().anyMatch(Character::isISOControl)) {
            errors.reject("summary", "tandem.action.error.summary-lines");
        }
    }

    /** The due date; empty when it is wrong, which the errors then say. */
    static Optional<LocalDate> checkDue(String due, LocalDate today, InputErrors errors) {
        if (due.isBlank()) {
            errors.reject("due", "tandem.action.error.due-missing");
            return Optional.empty();
        }
        Optional<LocalDate> date = parse(due);
        if (date.isEmpty()) {
            errors.reject("due", "tandem.action.error.due-format");
        } else if (date.get().isBefore(today)) {
            errors.reject("due", "tandem.action.error.due-past", today.toString());
        } else if (date.get().getYear() > today.getYear() + 10) {
            errors.reject("due", "tandem.action.error.due-far");
        }
        return date;
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
