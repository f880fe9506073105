package org.tandem.partnerships.communication;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.communication.AgreedMessage.Agreed;
import org.tandem.partnerships.host.InputErrors;

/** Reads an external message with who agreed to it on each side and when. */
final class MessageInput {
    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_NAMES = 200;

    private MessageInput() {}

    /**
     * Reads the inputs {@code text}, {@code districtBy}, {@code districtOn}, {@code partnerBy},
     * {@code partnerOn} and {@code version}.
     */
    static AgreedMessage read(Map<String, String> inputs, LocalDate today, InputErrors errors) {
        String text = inputs.getOrDefault("text", "");
        errors.checkText("text", text, LONGEST_TEXT);
        if (text.isEmpty()) {
            errors.reject("text", "tandem.communication.error.text");
        }
        String version = inputs.getOrDefault("version", "");
        boolean number = version.matches("\\d{1,9}");
        if (!number) {
            errors.reject("version", "tandem.error.version");
        }
        return new AgreedMessage(
                text,
                side("district", inputs, today, errors),
                side("partner", inputs, today, errors),
                number ? Integer.parseInt(version) : 0);
    }

    /** A side has agreed with both a name and a day, or not yet with neither. */
    private static Agreed side(
            String side, Map<String, String> inputs, LocalDate today, InputErrors errors) {
        String by = inputs.getOrDefault(side + "By", "");
        errors.checkLine(side + "By", by, LONGEST_NAMES);
        String on = inputs.getOrDefault(side + "On", "");
        if (by.isEmpty() && !on.isEmpty()) {
            errors.reject(side + "By", "tandem.communication.error.agreed-by");
        }
        if (by.isEmpty()) {
            return Agreed.NOT_YET;
        }
        return new Agreed(by, day(side + "On", on, today, errors));
    }

    private static Optional<LocalDate> day(
            String field, String text, LocalDate today, InputErrors errors) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isAfter(today)) {
                errors.reject(field, "tandem.communication.error.agreed-future");
            }
            return Optional.of(day);
        } catch (DateTimeParseException noDate) {
            errors.reject(field, "tandem.communication.error.day");
            return Optional.empty();
        }
    }
}
