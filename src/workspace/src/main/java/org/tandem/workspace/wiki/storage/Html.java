package org.tandem.workspace.wiki.storage;

/** Escaping for HTML and for storage format, which escape alike. */
public final class Html {
    private Html() {}

    /** Text made safe for element content and for attribute values in double quotes. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    /** {@code name="value"} with a leading space, or nothing when the value is null. */
    static void attribute(StringBuilder out, String name, String value) {
        if (value != null) {
            out.append(' ').append(name).append("=\"");
            escape(value, out);
            out.append('"');
        }
    }
}
