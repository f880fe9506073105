package org.tandem.workspace.wiki.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The named fields in a piece of HTML and their ids, so that messages can lead to them. */
final class FieldIds {
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|select|textarea)\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = attribute("name");
    private static final Pattern ID = attribute("id");

    private final Map<String, String> ids = new HashMap<>();

    private FieldIds() {}

    static FieldIds in(String html) {
        FieldIds found = new FieldIds();
        Matcher fields = FIELD.matcher(html);
        while (fields.find()) {
            String name = value(NAME, fields.group(1));
            if (!name.isEmpty()) {
                found.ids.putIfAbsent(name, value(ID, fields.group(1)));
            }
        }
        return found;
    }

    FieldIds with(String... names) {
        for (String name : names) {
            ids.put(name, name);
        }
        return this;
    }

    boolean has(String name) {
        return ids.containsKey(name);
    }

    /** The field's id, or empty when there is no such field or it has none. */
    String id(String name) {
        return ids.getOrDefault(name, "");
    }

    private static Pattern attribute(String name) {
        return Pattern.compile(
                "(?:^|\\s)" + name + "\\s*=\\s*[\"']([^\"']*)[\"']", Pattern.CASE_INSENSITIVE);
    }

    private static String value(Pattern attribute, String tag) {
        Matcher matcher = attribute.matcher(tag);
        return matcher.find() ? matcher.group(1) : "";
    }
}
