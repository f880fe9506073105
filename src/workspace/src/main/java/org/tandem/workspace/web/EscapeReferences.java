package org.tandem.workspace.web;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;

/**
 * Escapes what templates insert, unless the reference's last name ends in {@code Html}; inserts
 * nothing for an unknown reference.
 */
final class EscapeReferences implements ReferenceInsertionEventHandler {
    @Override
    public Object referenceInsert(Context context, String reference, Object value) {
        if (value == null) {
            return "";
        }
        return isHtml(reference) ? value : escape(value.toString());
    }

    /**
     * Looks at the names only: {@code $row.get("Html")} is not HTML, {@code $row.bodyHtml()} is.
     */
    static boolean isHtml(String reference) {
        int depth = 0;
        char quote = 0;
        StringBuilder names = new StringBuilder();
        for (char c : reference.toCharArray()) {
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (depth == 0 && c != '}') {
                names.append(c);
            }
        }
        return names.toString().endsWith("Html");
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (char c : text.toCharArray()) {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
