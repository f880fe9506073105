package org.tandem.partnerships.tracker;

/** Writes values into JQL so that no text can change the query's meaning. */
final class Jql {
    private Jql() {}

    /** The value as a JQL string in double quotes. */
    static String quote(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(' ');
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
