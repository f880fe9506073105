package org.tandem.workspace.osgi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads an {@code Export-Package} manifest header. */
final class ExportHeader {
    private ExportHeader() {}

    /** The packages that declare a version, with it. */
    static Map<String, String> versions(String header) {
        Map<String, String> versions = new HashMap<>();
        if (header == null) {
            return versions;
        }
        for (String clause : split(header, ',')) {
            List<String> parts = split(clause, ';');
            parts.stream()
                    .map(part -> part.replace(" ", ""))
                    .filter(part -> part.startsWith("version="))
                    .map(part -> part.substring("version=".length()).replace("\"", ""))
                    .findFirst()
                    .ifPresent(version -> name(parts, version, versions));
        }
        return versions;
    }

    private static void name(List<String> parts, String version, Map<String, String> versions) {
        parts.stream()
                .filter(part -> part.indexOf('=') < 0)
                .forEach(part -> versions.put(part.trim(), version));
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
