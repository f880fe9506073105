package org.tandem.workspace.wiki.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageInfo;

/** What every page's JSON has: its fields, its addresses and what may be expanded. */
final class PageLinks {
    /** The order of the parts that may be expanded. */
    static final List<String> ORDER =
            List.of(
                    "space",
                    "container",
                    "history",
                    "version",
                    "ancestors",
                    "body",
                    "metadata",
                    "children");

    private final String baseUrl;

    PageLinks(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    String path(PageInfo page) {
        return "/rest/api/content/" + page.id();
    }

    String self(PageInfo page) {
        return baseUrl + path(page);
    }

    /** The page for people, within the application. */
    static String webui(PageInfo page) {
        return "/spaces/"
                + page.spaceKey()
                + "/pages/"
                + page.id()
                + "/"
                + URLEncoder.encode(page.title(), StandardCharsets.UTF_8);
    }

    Map<String, Object> start(PageInfo page) {
        return Json.object(
                "id", Long.toString(page.id()),
                "type", "page",
                "status", page.status().json(),
                "title", page.title());
    }

    Map<String, Object> of(PageInfo page) {
        return Json.object(
                "webui",
                webui(page),
                "edit",
                "/pages/editpage.action?pageId=" + page.id(),
                "tinyui",
                "/pages/viewpage.action?pageId=" + page.id(),
                "self",
                self(page));
    }

    Map<String, Object> expandable(PageInfo page) {
        String path = path(page);
        return Json.object(
                "container", "/rest/api/space/" + page.spaceKey(),
                "metadata", "",
                "operations", "",
                "children", path + "/child",
                "restrictions", path + "/restriction/byOperation",
                "history", path + "/history",
                "ancestors", "",
                "body", "",
                "version", "",
                "descendants", path + "/descendant",
                "space", "/rest/api/space/" + page.spaceKey());
    }

    Map<String, Object> body(PageContent page, String representation, String value) {
        return Json.object(
                "value", value,
                "representation", representation,
                "_expandable", Json.object("content", path(page.info())));
    }
}
