package org.tandem.workspace.tracker.field;

import java.math.BigDecimal;
import java.util.List;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.Priority;
import org.tandem.workspace.tracker.Resolution;
import org.tandem.workspace.tracker.Status;

/** Field values as text: to store, to send back, and to read. */
public final class ValueText {
    private ValueText() {}

    /** The value as the services take it; empty for null. */
    public static String of(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof User user) {
            return user.name();
        }
        if (value instanceof Field.Option option) {
            return option.value();
        }
        if (value instanceof Priority priority) {
            return priority.name();
        }
        if (value instanceof Resolution resolution) {
            return resolution.name();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof List<?> words) {
            return String.join(" ", words.stream().map(Object::toString).toList());
        }
        return value.toString();
    }

    /** The value's id in the history; null where it has none. */
    public static String id(Object value) {
        if (value instanceof Status status) {
            return Long.toString(status.id());
        }
        if (value instanceof Priority priority) {
            return Long.toString(priority.id());
        }
        if (value instanceof Resolution resolution) {
            return Long.toString(resolution.id());
        }
        if (value instanceof Field.Option option) {
            return Long.toString(option.id());
        }
        return value instanceof User user ? user.key() : null;
    }

    /** The value as people read it; null for none. */
    public static String display(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Status status) {
            return status.name();
        }
        return value instanceof User user ? user.fullName() : of(value);
    }
}
