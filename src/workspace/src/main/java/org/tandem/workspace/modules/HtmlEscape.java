package org.tandem.workspace.modules;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;

/** Escapes every reference but those that are HTML by name ({@code …Html}) or by annotation. */
final class HtmlEscape implements ReferenceInsertionEventHandler {
    @Override
    public Object referenceInsert(Context context, String reference, Object value) {
        if (value == null || value instanceof SafeHtml || isHtml(reference)) {
            return value;
        }
        return escape(value.toString());
    }

    /** Whether the last name of {@code ${a.b.cHtml($d)}} ends in {@code Html}. */
    private static boolean isHtml(String reference) {
        int end = reference.length();
        if (reference.endsWith("}")) {
            end--;
        }
        if (end > 0 && reference.charAt(end - 1) == ')') {
            end = openingOf(reference, end - 1);
        }
        return reference.startsWith("Html", end - "Html".length());
    }

    /** The place of the parenthesis that the one at the given place closes. */
    private static int openingOf(String text, int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            if (text.charAt(i) == ')') {
                depth++;
            } else if (text.charAt(i) == '(' && --depth == 0) {
                return i;
            }
        }
        return close;
    }

    private static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    /** The answer of a method annotated {@code @HtmlSafe}. */
    record SafeHtml(String html) {
        @Override
        public String toString() {
            return html;
        }
    }
}
