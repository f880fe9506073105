package org.tandem.workspace.tracker.ui;

import java.util.List;
import org.tandem.workspace.tracker.FieldKind;
import org.tandem.workspace.tracker.FieldMeta;

/**
 * A field as a form shows it.
 *
 * @param id name of the parameter and id of the control
 * @param control {@code text}, {@code textarea}, {@code select}, {@code date}, {@code user}, {@code
 *     number} or {@code url}
 * @param value what stands in the control
 * @param was what stood in it when the issue was read; only what differs is saved
 * @param error what is wrong with the value, or empty
 * @param now the value when somebody else changed this field meanwhile, or null
 */
public record FormField(
        String id,
        String name,
        String control,
        boolean required,
        String value,
        String was,
        List<FieldMeta.Choice> choices,
        String error,
        String now) {
    static FormField of(FieldMeta meta) {
        String value = meta.value() == null ? "" : meta.value();
        return new FormField(
                meta.field().id(),
                meta.field().name(),
                control(meta),
                meta.required(),
                value,
                value,
                meta.choices(),
                "",
                null);
    }

    private static String control(FieldMeta meta) {
        FieldKind kind = meta.field().kind();
        if (kind == FieldKind.USER) {
            return "user";
        }
        if (!meta.choices().isEmpty()) {
            return "select";
        }
        return switch (kind) {
            case TEXT_AREA -> "textarea";
            case DATE -> "date";
            case NUMBER -> "number";
            case URL -> "url";
            default -> "text";
        };
    }

    FormField withValue(String entered) {
        return new FormField(id, name, control, required, entered, was, choices, error, now);
    }

    FormField withWas(String read) {
        return new FormField(id, name, control, required, value, read, choices, error, now);
    }

    FormField withError(String message) {
        return new FormField(id, name, control, required, value, was, choices, message, now);
    }

    FormField withNow(String current) {
        return new FormField(id, name, control, required, value, was, choices, error, current);
    }

    boolean changed() {
        return !value.equals(was);
    }

    /**
     * Ids of the texts that explain the control, for aria-describedby; empty when there are none.
     */
    public String describedBy() {
        String help = hasHelp() ? id + "-help" : "";
        String problem = error.isEmpty() ? "" : id + "-error";
        String newer = now == null ? "" : id + "-now";
        return String.join(" ", problem, newer, help).trim().replaceAll(" +", " ");
    }

    /** Whether somebody else changed the same field meanwhile. */
    public boolean hasNow() {
        return now != null;
    }

    public boolean hasHelp() {
        return "user".equals(control) || "labels".equals(id);
    }

    /** The label of the choice that is the value now, or the value itself. */
    public String nowLabel() {
        return choices.stream()
                .filter(choice -> choice.value().equals(now))
                .map(FieldMeta.Choice::label)
                .findFirst()
                .orElse(now);
    }
}
