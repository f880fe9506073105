package org.tandem.partnerships.host;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Brings what hosts and clients send for a wizard into one form. */
public final class WizardInputs {
    private WizardInputs() {}

    /** Trimmed texts by field; lists become texts separated by commas. */
    public static Map<String, String> of(Map<String, ?> context) {
        Map<String, String> inputs = new HashMap<>();
        context.forEach((field, value) -> inputs.put(field, text(value)));
        return inputs;
    }

    /** The several values of one field, without empty ones and repetitions. */
    public static List<String> several(String text) {
        return Arrays.stream(text.split("[,;\\s]+"))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Iterable<?> values) {
            StringJoiner joined = new StringJoiner(",");
            values.forEach(one -> joined.add(text(one)));
            return joined.toString();
        }
        if (value instanceof Object[] values) {
            return text(Arrays.asList(values));
        }
        return value.toString().trim();
    }
}
