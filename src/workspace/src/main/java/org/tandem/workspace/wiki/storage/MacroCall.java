package org.tandem.workspace.wiki.storage;

import java.util.Map;

/**
 * A macro as a page calls it.
 *
 * @param parameters by name; the unnamed one under {@code 0}
 * @param body HTML for rich bodies, plain text for plain ones, empty without a body
 */
public record MacroCall(String name, Map<String, String> parameters, String body) {
    /** The parameter's value without spaces around it, or the other value when it is blank. */
    public String parameter(String key, String otherwise) {
        String value = parameters.getOrDefault(key, "").strip();
        return value.isEmpty() ? otherwise : value;
    }
}
