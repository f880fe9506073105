package org.tandem.workspace.wiki.ui;

import java.util.List;
import java.util.Map;

/**
 * A message in the summary above a form.
 *
 * @param field id of the field it leads to, or empty
 */
public record FieldError(String field, String message) {
    /** Fields whose id is their name. */
    static List<FieldError> of(Map<String, String> messages) {
        return messages.entrySet().stream()
                .map(entry -> new FieldError(entry.getKey(), entry.getValue()))
                .toList();
    }
}
