package org.tandem.workspace.wiki.rest;

import java.util.List;
import java.util.Map;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.Pages;
import org.tandem.workspace.wiki.Search;
import org.tandem.workspace.wiki.SearchHit;
import org.tandem.workspace.wiki.Slice;

/** {@code child} and {@code descendant} of a page. */
final class TreeResource {
    private final Pages pages;
    private final Search search;
    private final PageJson json;
    private final Input input;
    private final String baseUrl;

    TreeResource(Pages pages, Search search, PageJson json, Input input, String baseUrl) {
        this.pages = pages;
        this.search = search;
        this.json = json;
        this.input = input;
        this.baseUrl = baseUrl;
    }

    void addRoutes(Routes routes) {
        routes.anonymous()
                .get("/rest/api/content/{id}/child", this::kinds)
                .get("/rest/api/content/{id}/child/{type}", this::children)
                .get("/rest/api/content/{id}/descendant/{type}", this::descendants);
    }

    private void kinds(Exchange exchange) {
        long id = input.pageId(exchange);
        pages.get(id);
        Map<String, Object> answer = Json.object();
        if (Expand.of(exchange, "").has("page")) {
            Slice<PageInfo> below = pages.children(id, 0, 25);
            answer.put("page", frame(exchange, below));
        }
        answer.put("_expandable", Json.object("page", "/rest/api/content/" + id + "/child/page"));
        exchange.sendJson(200, answer);
    }

    private void children(Exchange exchange) {
        long id = input.pageId(exchange);
        Paging paging = Paging.of(exchange, 25);
        Slice<PageInfo> below = pages.children(id, paging.start(), paging.limit());
        exchange.sendJson(200, frame(exchange, onlyPages(exchange, below)));
    }

    /** There is nothing below a page but pages. */
    private static Slice<PageInfo> onlyPages(Exchange exchange, Slice<PageInfo> below) {
        return "page".equals(exchange.path("type"))
                ? below
                : new Slice<>(List.of(), below.start(), below.limit(), false);
    }

    private void descendants(Exchange exchange) {
        long id = input.pageId(exchange);
        pages.get(id);
        Paging paging = Paging.of(exchange, 25);
        Slice<PageInfo> below =
                search.cql("ancestor = " + id, paging.start(), paging.limit())
                        .hits()
                        .map(SearchHit::page);
        exchange.sendJson(200, frame(exchange, onlyPages(exchange, below)));
    }

    private Map<String, Object> frame(Exchange exchange, Slice<PageInfo> below) {
        return Paging.frame(
                exchange, baseUrl, below, json.list(below.items(), Expand.of(exchange, "")));
    }
}
