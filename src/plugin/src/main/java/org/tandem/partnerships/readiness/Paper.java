package org.tandem.partnerships.readiness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet that is filled in together and saved as a whole: texts by field.
 *
 * @param name as {@code category/alignment} or {@code team}
 * @param version of the saved row; 0 while nothing was saved
 */
record Paper(String name, Map<String, String> values, int version) {
    static Paper blank(String name) {
        return new Paper(name, Map.of(), 0);
    }

    /** The text of a field; empty while there is none. */
    String value(String field) {
        return values.getOrDefault(field, "");
    }

    boolean says(String field) {
        return value(field).equals("yes");
    }

    /** The lines of a field that has one entry per line. */
    List<String> lines(String field) {
        return value(field).lines().map(String::trim).filter(line -> !line.isEmpty()).toList();
    }

    /** The next version, with these fields changed and all others as they are. */
    Paper with(Map<String, String> changed) {
        Map<String, String> next = new HashMap<>(values);
        next.putAll(changed);
        return new Paper(name, Map.copyOf(next), version + 1);
    }
}
