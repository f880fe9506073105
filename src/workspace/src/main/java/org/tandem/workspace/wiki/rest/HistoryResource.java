package org.tandem.workspace.wiki.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageVersion;
import org.tandem.workspace.wiki.Pages;
import org.tandem.workspace.wiki.Slice;

/** {@code history} and {@code version} of a page. */
final class HistoryResource {
    private final Pages pages;
    private final PageJson json;
    private final Input input;
    private final String baseUrl;

    HistoryResource(Pages pages, PageJson json, Input input, String baseUrl) {
        this.pages = pages;
        this.json = json;
        this.input = input;
        this.baseUrl = baseUrl;
    }

    void addRoutes(Routes routes) {
        routes.anonymous()
                .get("/rest/api/content/{id}/history", this::history)
                .get("/rest/api/content/{id}/version", this::versions)
                .get("/rest/api/content/{id}/version/{number}", this::version)
                .get("/rest/experimental/content/{id}/version", this::versions)
                .get("/rest/experimental/content/{id}/version/{number}", this::version);
    }

    private Map<String, Object> json(PageVersion version, long id) {
        return json.version(version, id, json.people().byNames(List.of(version.author())));
    }

    private void history(Exchange exchange) {
        long id = input.pageId(exchange);
        PageContent page = pages.get(id);
        List<PageVersion> newest = pages.versions(id, 0, 2).items();
        Map<String, Object> answer = Json.object();
        if (newest.size() > 1) {
            answer.put("previousVersion", json(newest.get(1), id));
        }
        answer.put("lastUpdated", json(newest.get(0), id));
        answer.put("latest", true);
        answer.put(
                "createdBy",
                json.people().byNames(List.of(page.info().creator())).get(page.info().creator()));
        answer.put("createdDate", Json.when(page.info().created()));
        answer.put(
                "_links",
                Json.object(
                        "self",
                        baseUrl + "/rest/api/content/" + id + "/history",
                        "base",
                        baseUrl,
                        "context",
                        exchange.app().path()));
        answer.put("_expandable", Json.object("contributors", ""));
        exchange.sendJson(200, answer);
    }

    private void versions(Exchange exchange) {
        long id = input.pageId(exchange);
        Paging paging = Paging.of(exchange, 200);
        Slice<PageVersion> found = pages.versions(id, paging.start(), paging.limit());
        TreeSet<String> authors = new TreeSet<>();
        found.items().forEach(version -> authors.add(version.author()));
        Map<String, Map<String, Object>> people = json.people().byNames(authors);
        List<Map<String, Object>> results =
                found.items().stream().map(version -> json.version(version, id, people)).toList();
        exchange.sendJson(200, Paging.frame(exchange, baseUrl, found, results));
    }

    private void version(Exchange exchange) {
        long id = input.pageId(exchange);
        String number = exchange.path("number");
        if (!number.matches("\\d{1,9}")) {
            throw input.words().refusal(404, "wiki.error.version.unknown", number);
        }
        PageContent page = pages.version(id, Integer.parseInt(number));
        PageVersion version =
                new PageVersion(
                        page.version(),
                        page.title(),
                        page.info().modifier(),
                        page.info().modified(),
                        page.comment(),
                        page.minor());
        Map<String, Object> answer = json(version, id);
        if (Expand.of(exchange, "").has("content")) {
            Expand inside = Expand.of(exchange, "").inside("content");
            answer.put("content", json.single(page, inside));
        }
        exchange.sendJson(200, answer);
    }
}
