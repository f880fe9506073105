package org.tandem.workspace.wiki.storage;

/** A plain message in place of what could not be shown. */
final class MessageBox {
    private MessageBox() {}

    static String error(Scope scope, String key, Object... args) {
        return box("div", "error", scope.words().text(key, args));
    }

    static String inlineError(Scope scope, String key, Object... args) {
        return box("span", "error", scope.words().text(key, args));
    }

    private static String box(String element, String kind, String text) {
        return "<%s class=\"aui-message aui-message-%s macro-message\">%s</%s>"
                .formatted(element, kind, Html.escape(text), element);
    }
}
