package org.tandem.partnerships.publication;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.InputErrors;

/** Reads what the office wants everybody to know, and says what is wrong with it. */
final class PublicationInput {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 2000;

    /** Room for numbers and groups, and hardly for a list of names. */
    static final int LONGEST_STUDENTS = 200;

    static final int LONGEST_REASON = 1000;

    private PublicationInput() {}

    /**
     * Reads the inputs {@code who}, {@code what}, {@code where}, {@code students}, {@code from},
     * {@code until} and {@code contact}.
     */
    static PublicProfile read(Map<String, String> inputs, InputErrors errors) {
        Optional<LocalDate> from = day("from", inputs, errors);
        Optional<LocalDate> until = day("until", inputs, errors);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            errors.reject("until", "tandem.publication.error.until");
        }
        String students = inputs.getOrDefault("students", "");
        errors.checkLine("students", students, LONGEST_STUDENTS);
        String contact = inputs.getOrDefault("contact", "");
        errors.checkText("contact", contact, LONGEST_NAME);
        return new PublicProfile(
                required("who", LONGEST_NAME, inputs, errors),
                required("what", LONGEST_TEXT, inputs, errors),
                required("where", LONGEST_TEXT, inputs, errors),
                students,
                from,
                until,
                contact);
    }

    /** The version that a change is based on. */
    static int version(Map<String, String> inputs, InputErrors errors) {
        String version = inputs.getOrDefault("version", "");
        if (!version.matches("\\d{1,9}")) {
            errors.reject("version", "tandem.error.version");
            return 0;
        }
        return Integer.parseInt(version);
    }

    private static String required(
            String field, int longest, Map<String, String> inputs, InputErrors errors) {
        String text = inputs.getOrDefault(field, "");
        errors.checkText(field, text, longest);
        if (text.isEmpty()) {
            errors.reject(field, "tandem.publication.error." + field);
        }
        return text;
    }

    private static Optional<LocalDate> day(
            String field, Map<String, String> inputs, InputErrors errors) {
        String text = inputs.getOrDefault(field, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            errors.reject(field, "tandem.publication.error.day");
            return Optional.empty();
        }
    }
}
