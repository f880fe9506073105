package org.tandem.workspace.tracker;

import java.util.List;

/**
 * A system or custom field.
 *
 * @param id {@code summary}, {@code duedate}, {@code customfield_10001}…
 * @param typeKey the complete key of a custom field's type; null for a system field
 * @param options the choices of a select field, in order; else empty
 */
public record Field(String id, String name, FieldKind kind, String typeKey, List<Option> options) {
    public static final String CUSTOM_PREFIX = "customfield_";

    /** One choice of a select field. */
    public record Option(long id, String value) {}

    public boolean custom() {
        return typeKey != null;
    }

    /** The number in a custom field's id. */
    public long customId() {
        return Long.parseLong(id.substring(CUSTOM_PREFIX.length()));
    }
}
