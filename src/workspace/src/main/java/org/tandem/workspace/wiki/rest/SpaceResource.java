package org.tandem.workspace.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.Slice;
import org.tandem.workspace.wiki.Space;
import org.tandem.workspace.wiki.WikiServices;

/** {@code /rest/api/space}. */
final class SpaceResource {
    private final WikiServices wiki;
    private final PageJson pages;
    private final SpaceJson json;
    private final String baseUrl;

    SpaceResource(WikiServices wiki, PageJson pages, String baseUrl) {
        this.wiki = wiki;
        this.pages = pages;
        this.json = new SpaceJson(baseUrl);
        this.baseUrl = baseUrl;
    }

    void addRoutes(Routes routes) {
        routes.anonymous()
                .get("/rest/api/space", this::list)
                .get("/rest/api/space/{key}", this::get)
                .get("/rest/api/space/{key}/content", this::content)
                .get("/rest/api/space/{key}/content/{type}", this::contentOfType);
        routes.post("/rest/api/space", this::create).put("/rest/api/space/{key}", this::update);
    }

    private void list(Exchange exchange) {
        Paging paging = Paging.of(exchange, 25);
        Set<String> wanted = new TreeSet<>(exchange.params("spaceKey"));
        Slice<Space> found =
                wanted.isEmpty()
                        ? wiki.spaces().list(paging.start(), paging.limit())
                        : new Slice<>(
                                List.copyOf(wiki.spaces().byKeys(wanted).values()),
                                0,
                                paging.limit(),
                                false);
        Expand expand = Expand.of(exchange, "");
        exchange.sendJson(200, Paging.frame(exchange, baseUrl, found, json(found.items(), expand)));
    }

    private List<Map<String, Object>> json(List<Space> spaces, Expand expand) {
        Map<Long, PageContent> homes =
                expand.has("homepage")
                        ? wiki.pages()
                                .contents(
                                        spaces.stream()
                                                .map(Space::homePageId)
                                                .collect(Collectors.toSet()))
                        : Map.of();
        return spaces.stream()
                .map(
                        space ->
                                json.json(
                                        space,
                                        expand,
                                        Optional.ofNullable(homes.get(space.homePageId()))
                                                .map(PageContent::info)
                                                .map(this::bare)))
                .toList();
    }

    private Map<String, Object> bare(PageInfo page) {
        return pages.list(List.of(page), Expand.none()).get(0);
    }

    private void get(Exchange exchange) {
        Space space = wiki.spaces().get(exchange.path("key"));
        exchange.sendJson(200, json(List.of(space), Expand.of(exchange, "")).get(0));
    }

    private void create(Exchange exchange) {
        JsonNode body = exchange.json();
        Space space =
                wiki.spaces()
                        .create(
                                body.path("key").asText(""),
                                body.path("name").asText(""),
                                description(body));
        exchange.sendJson(
                200, json(List.of(space), Expand.of("description.plain,homepage")).get(0));
    }

    private void update(Exchange exchange) {
        JsonNode body = exchange.json();
        Space before = wiki.spaces().get(exchange.path("key"));
        Space space =
                wiki.spaces()
                        .update(
                                before.key(),
                                body.path("name").asText(before.name()),
                                body.has("description") ? description(body) : before.description());
        exchange.sendJson(200, json(List.of(space), Expand.of("description.plain")).get(0));
    }

    private static String description(JsonNode body) {
        return body.path("description").path("plain").path("value").asText("");
    }

    private Map<String, Object> frame(Exchange exchange) {
        Paging paging = Paging.of(exchange, 25);
        String key = wiki.spaces().get(exchange.path("key")).key();
        Slice<PageInfo> found = wiki.pages().list(Optional.of(key), paging.start(), paging.limit());
        return Paging.frame(
                exchange, baseUrl, found, pages.list(found.items(), Expand.of(exchange, "")));
    }

    private void content(Exchange exchange) {
        exchange.sendJson(200, Json.object("page", frame(exchange)));
    }

    private void contentOfType(Exchange exchange) {
        if ("page".equals(exchange.path("type"))) {
            exchange.sendJson(200, frame(exchange));
        } else {
            Slice<PageInfo> none = new Slice<>(List.of(), 0, 25, false);
            exchange.sendJson(200, Paging.frame(exchange, baseUrl, none, List.of()));
        }
    }
}
