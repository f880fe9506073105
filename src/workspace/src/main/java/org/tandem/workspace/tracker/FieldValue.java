package org.tandem.workspace.tracker;

import org.tandem.workspace.directory.User;

/**
 * The value of a custom field of an issue.
 *
 * @param value String, BigDecimal, LocalDate, {@link User}, {@link Field.Option} or a list of
 *     String, by the field's kind
 * @param text the value as {@link Issues} takes it back
 */
public record FieldValue(Field field, Object value, String text) {
    /** What to show a reader. */
    public String display() {
        if (value instanceof User user) {
            return user.fullName();
        }
        return text;
    }
}
