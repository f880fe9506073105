package org.tandem.workspace.wiki.storage;

import com.atlassian.confluence.macro.Macro;
import java.util.Locale;
import java.util.Map;

/** The macros that only arrange text: boxes, expand, status, code, anchors, page properties. */
final class TextMacros {
    private static final Map<String, String> LOZENGES =
            Map.of(
                    "green", "success",
                    "red", "removed",
                    "yellow", "inprogress",
                    "blue", "complete",
                    "purple", "new");

    private TextMacros() {}

    static Map<String, BuiltInMacro> all() {
        return Map.ofEntries(
                Map.entry("info", box("info")),
                Map.entry("note", box("warning")),
                Map.entry("warning", box("error")),
                Map.entry("tip", box("success")),
                Map.entry("panel", TextMacros::panel),
                Map.entry("expand", TextMacros::expand),
                Map.entry("details", TextMacros::details),
                Map.entry("status", new Status()),
                Map.entry("code", new Code()),
                Map.entry("noformat", new Code()),
                Map.entry("anchor", (BuiltInMacro.Bodiless) TextMacros::anchor),
                Map.entry("toc", (BuiltInMacro.Bodiless) TextMacros::contents));
    }

    private static BuiltInMacro box(String kind) {
        return (call, scope) -> {
            StringBuilder out = new StringBuilder("<div role=\"note\" class=\"aui-message");
            out.append(" aui-message-").append(kind).append(" confluence-information-macro\"");
            Html.attribute(out, "aria-label", scope.words().text("wiki.macro.box." + call.name()));
            out.append('>');
            title(call, out);
            return out.append(call.body()).append("</div>").toString();
        };
    }

    private static void title(MacroCall call, StringBuilder out) {
        String title = call.parameter("title", "");
        if (!title.isEmpty()) {
            out.append("<p class=\"title\"><strong>");
            out.append(Html.escape(title)).append("</strong></p>");
        }
    }

    private static String panel(MacroCall call, Scope scope) {
        StringBuilder out = new StringBuilder("<div class=\"panel\">");
        String title = call.parameter("title", "");
        if (!title.isEmpty()) {
            out.append("<div class=\"panelHeader\"><b>");
            out.append(Html.escape(title)).append("</b></div>");
        }
        out.append("<div class=\"panelContent\">").append(call.body());
        return out.append("</div></div>").toString();
    }

    private static String expand(MacroCall call, Scope scope) {
        String title =
                call.parameter(
                        "title", call.parameter("0", scope.words().text("wiki.macro.expand")));
        return "<details class=\"expand-macro\"%s><summary>%s</summary><div class=\"expand-content\">%s</div></details>"
                .formatted(scope.print() ? " open" : "", Html.escape(title), call.body());
    }

    /** Page properties: shown as they are, unless hidden. */
    private static String details(MacroCall call, Scope scope) {
        return "true".equals(call.parameter("hidden", "false"))
                ? ""
                : "<div class=\"plugin-tabmeta-details\">" + call.body() + "</div>";
    }

    private static String anchor(MacroCall call, Scope scope) {
        String title = scope.page().map(page -> page.title()).orElse("");
        StringBuilder out = new StringBuilder("<span class=\"confluence-anchor-link\"");
        Html.attribute(out, "id", Headings.anchor(title, call.parameter("0", "")));
        return out.append("></span>").toString();
    }

    private static String contents(MacroCall call, Scope scope) {
        return scope.headings()
                .placeContents(
                        new Headings.Contents(
                                level(call, "minLevel", 1),
                                level(call, "maxLevel", 6),
                                scope.words().text("wiki.macro.toc")));
    }

    private static int level(MacroCall call, String key, int otherwise) {
        String value = call.parameter(key, "");
        return value.matches("[1-6]") ? Integer.parseInt(value) : otherwise;
    }

    private record Status() implements BuiltInMacro {
        @Override
        public String html(MacroCall call, Scope scope) {
            String colour = call.parameter("colour", "grey").toLowerCase(Locale.ROOT);
            String kind = LOZENGES.get(colour);
            return "<span class=\"status-macro aui-lozenge%s\">%s</span>"
                    .formatted(
                            kind == null ? "" : " aui-lozenge-" + kind,
                            Html.escape(call.parameter("title", colour)));
        }

        @Override
        public Macro.BodyType body() {
            return Macro.BodyType.NONE;
        }

        @Override
        public boolean inline() {
            return true;
        }
    }

    private record Code() implements BuiltInMacro {
        @Override
        public String html(MacroCall call, Scope scope) {
            StringBuilder out = new StringBuilder("<div class=\"code panel\">");
            String title = call.parameter("title", "");
            if (!title.isEmpty()) {
                out.append("<div class=\"codeHeader panelHeader\"><b>");
                out.append(Html.escape(title)).append("</b></div>");
            }
            // Scrolls when lines are long, so the keyboard must reach it.
            out.append("<pre tabindex=\"0\"><code>").append(Html.escape(call.body()));
            return out.append("</code></pre></div>").toString();
        }

        @Override
        public Macro.BodyType body() {
            return Macro.BodyType.PLAIN_TEXT;
        }
    }
}
