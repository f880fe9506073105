package org.tandem.workspace.tracker;

import java.util.List;

/**
 * A field on a form.
 *
 * @param value what the form starts with, as {@link Issues} takes it; empty when there is nothing
 * @param choices the values to choose from; empty when any value of the kind is allowed
 */
public record FieldMeta(Field field, boolean required, String value, List<Choice> choices) {
    /**
     * An allowed value.
     *
     * @param value what to send
     * @param label what to show
     */
    public record Choice(String value, String label) {}
}
