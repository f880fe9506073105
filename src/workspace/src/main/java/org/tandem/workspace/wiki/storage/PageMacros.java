package org.tandem.workspace.wiki.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.Pages;
import org.tandem.workspace.wiki.Search;
import org.tandem.workspace.wiki.SearchHit;

/** The macros that list pages: those below a page, and those with a label. */
final class PageMacros {
    private static final int MAX = 200;

    private final Pages pages;
    private final Search search;

    PageMacros(Pages pages, Search search) {
        this.pages = pages;
        this.search = search;
    }

    Map<String, BuiltInMacro> all() {
        return Map.of(
                "children", (BuiltInMacro.Bodiless) this::children,
                "contentbylabel", (BuiltInMacro.Bodiless) this::byLabel);
    }

    private String children(MacroCall call, Scope scope) {
        Optional<Long> parent =
                call.parameters().containsKey("page")
                        ? named(call.parameter("page", ""), scope)
                        : scope.page().map(page -> page.id());
        List<PageInfo> below =
                parent.map(id -> pages.children(id, 0, MAX).items()).orElseGet(List::of);
        return list("children-macro", below, scope, "wiki.macro.children.none");
    }

    private Optional<Long> named(String page, Scope scope) {
        int colon = page.indexOf(':');
        String key = colon < 0 ? scope.spaceKey() : page.substring(0, colon);
        return key == null
                ? Optional.empty()
                : pages.find(key, page.substring(colon + 1)).map(found -> found.id());
    }

    private String byLabel(MacroCall call, Scope scope) {
        String cql = call.parameter("cql", query(call, scope));
        List<PageInfo> found =
                search.cql(cql, 0, MAX).hits().items().stream().map(SearchHit::page).toList();
        return list("content-by-label", found, scope, "wiki.macro.label.none");
    }

    private static String query(MacroCall call, Scope scope) {
        String labels =
                Arrays.stream(call.parameter("labels", call.parameter("0", "")).split("[,\\s]+"))
                        .map(PageMacros::quoted)
                        .collect(Collectors.joining(","));
        String spaces = call.parameter("spaces", "@self");
        String key = "@self".equals(spaces) ? scope.spaceKey() : spaces;
        boolean all = key == null || "@all".equals(spaces) || "*".equals(spaces);
        return "label in ("
                + labels
                + ")"
                + (all ? "" : " and space = " + quoted(key))
                + " order by title";
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String list(String style, List<PageInfo> pages, Scope scope, String whenEmpty) {
        if (pages.isEmpty()) {
            return "<p class=\""
                    + style
                    + "\">"
                    + Html.escape(scope.words().text(whenEmpty))
                    + "</p>";
        }
        StringBuilder out = new StringBuilder("<ul class=\"" + style + "\">");
        for (PageInfo page : pages) {
            out.append("<li><a");
            Html.attribute(out, "href", LinkWriter.address(page));
            out.append('>').append(Html.escape(page.title())).append("</a></li>");
        }
        return out.append("</ul>").toString();
    }
}
