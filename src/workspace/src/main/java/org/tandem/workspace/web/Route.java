package org.tandem.workspace.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path pattern and what answers each method there. */
final class Route {
    /** What answers one method. */
    record Action(Handler handler, boolean anonymous) {}

    private final String pattern;
    private final List<String> segments;
    private final Map<String, Action> actions = new LinkedHashMap<>();

    Route(String pattern) {
        this.pattern = pattern;
        this.segments = split(pattern);
    }

    static List<String> split(String path) {
        String inner = path.startsWith("/") ? path.substring(1) : path;
        return List.of(inner.split("/", -1));
    }

    void add(String method, Action action) {
        if (actions.putIfAbsent(method, action) != null) {
            throw new IllegalStateException("Two handlers for " + method + " " + pattern);
        }
    }

    Map<String, Action> actions() {
        return actions;
    }

    /** The values of the pattern's names, if the path (decoded segments) matches. */
    Optional<Map<String, String>> match(List<String> path) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (segment.endsWith("*}")) {
                List<String> rest = i <= path.size() ? path.subList(i, path.size()) : List.of();
                values.put(name(segment).replace("*", ""), String.join("/", rest));
                return Optional.of(values);
            }
            if (i >= path.size() || !matches(segment, path.get(i), values)) {
                return Optional.empty();
            }
        }
        return path.size() == segments.size() ? Optional.of(values) : Optional.empty();
    }

    private static boolean matches(String segment, String value, Map<String, String> values) {
        if (!segment.startsWith("{")) {
            return segment.equals(value);
        }
        values.put(name(segment), value);
        return !value.isEmpty();
    }

    private static String name(String segment) {
        return segment.substring(1, segment.length() - 1);
    }

    /** Sorts routes so that fixed segments come before named ones, and those before rests. */
    String rank() {
        StringBuilder rank = new StringBuilder();
        for (String segment : segments) {
            boolean named = segment.startsWith("{");
            rank.append(!named ? 'a' : segment.endsWith("*}") ? 'c' : 'b');
        }
        return rank.append('d').toString();
    }
}
