package org.tandem.workspace.wiki.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.Search;
import org.tandem.workspace.wiki.SearchHit;
import org.tandem.workspace.wiki.SearchResults;
import org.tandem.workspace.wiki.Slice;

/** {@code /rest/api/search} and {@code /rest/api/content/search}, both by CQL. */
final class SearchResource {
    private final Search search;
    private final PageJson json;
    private final String baseUrl;

    SearchResource(Search search, PageJson json, String baseUrl) {
        this.search = search;
        this.json = json;
        this.baseUrl = baseUrl;
    }

    void addRoutes(Routes routes) {
        routes.anonymous()
                .get("/rest/api/search", this::search)
                .get("/rest/api/content/search", this::content);
    }

    private SearchResults found(Exchange exchange) {
        Paging paging = Paging.of(exchange, 25);
        return search.cql(exchange.text("cql"), paging.start(), paging.limit());
    }

    private void content(Exchange exchange) {
        SearchResults found = found(exchange);
        Slice<PageInfo> pages = found.hits().map(SearchHit::page);
        Expand expand = Expand.of(exchange, "");
        Map<String, Object> answer =
                Paging.frame(exchange, baseUrl, pages, json.list(pages.items(), expand));
        answer.put("totalSize", found.total());
        exchange.sendJson(200, answer);
    }

    private void search(Exchange exchange) {
        long started = System.nanoTime();
        SearchResults found = found(exchange);
        List<PageInfo> pages = found.hits().items().stream().map(SearchHit::page).toList();
        Expand expand = Expand.of(exchange, "").inside("content");
        List<Map<String, Object>> contents = json.list(pages, expand);
        List<Map<String, Object>> results = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            results.add(result(found.hits().items().get(i), contents.get(i)));
        }
        Map<String, Object> answer = Paging.frame(exchange, baseUrl, found.hits(), results);
        answer.put("totalSize", found.total());
        answer.put("cqlQuery", exchange.text("cql"));
        answer.put("searchDuration", (System.nanoTime() - started) / 1_000_000);
        exchange.sendJson(200, answer);
    }

    private static Map<String, Object> result(SearchHit hit, Map<String, Object> content) {
        PageInfo page = hit.page();
        return Json.object(
                "content", content,
                "title", page.title(),
                "excerpt", hit.excerpt(),
                "url", PageLinks.webui(page),
                "resultGlobalContainer",
                        Json.object(
                                "title",
                                hit.spaceName(),
                                "displayUrl",
                                "/spaces/" + page.spaceKey()),
                "breadcrumbs", List.of(),
                "entityType", "content",
                "iconCssClass", "aui-icon content-type-page",
                "lastModified", Json.when(page.modified()),
                "friendlyLastModified", Json.when(page.modified()).substring(0, 10),
                "timestamp", page.modified().toEpochMilli());
    }
}
