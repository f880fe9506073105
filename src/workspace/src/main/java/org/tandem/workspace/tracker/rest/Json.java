package org.tandem.workspace.tracker.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.tracker.Page;

/** Shapes that Jira's answers share. */
final class Json {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

    private Json() {}

    /** An object of names and values in turn. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** {@code 2026-01-31T09:00:00.000+0000}; null for null. */
    static String moment(Instant moment) {
        return moment == null ? null : MOMENT.format(moment);
    }

    /** A page as the newer resources give it. */
    static Map<String, Object> page(Page<?> page, List<?> values) {
        return object(
                "maxResults", page.limit(),
                "startAt", page.start(),
                "total", page.total(),
                "isLast", page.last(),
                "values", values);
    }
}
