package org.tandem.workspace.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.wiki.ContentProperties;
import org.tandem.workspace.wiki.Slice;

/** {@code /rest/api/content/{id}/property}. */
final class PropertyResource {
    private static final String PATH = "/rest/api/content/{id}/property";
    private static final String ONE = PATH + "/{key}";

    private final ContentProperties properties;
    private final Input input;
    private final String baseUrl;

    PropertyResource(ContentProperties properties, Input input, String baseUrl) {
        this.properties = properties;
        this.input = input;
        this.baseUrl = baseUrl;
    }

    void addRoutes(Routes routes) {
        routes.anonymous().get(PATH, this::list).get(ONE, this::get);
        routes.post(PATH, this::create)
                .post(ONE, exchange -> create(exchange, exchange.path("key"), exchange.json()))
                .put(ONE, this::update)
                .delete(ONE, this::delete);
    }

    private Map<String, Object> json(long pageId, ContentProperties.Property property) {
        String path = "/rest/api/content/" + pageId;
        return Json.object(
                "id", Long.toString(property.id()),
                "key", property.key(),
                "value", property.value(),
                "version",
                        Json.object(
                                "number",
                                property.version(),
                                "message",
                                "",
                                "minorEdit",
                                false,
                                "hidden",
                                false),
                "_links", Json.object("self", baseUrl + path + "/property/" + property.key()),
                "_expandable", Json.object("content", path));
    }

    private void list(Exchange exchange) {
        long id = input.pageId(exchange);
        Paging paging = Paging.of(exchange, 10);
        Slice<ContentProperties.Property> found =
                properties.list(id, paging.start(), paging.limit());
        List<Map<String, Object>> results =
                found.items().stream().map(property -> json(id, property)).toList();
        exchange.sendJson(200, Paging.frame(exchange, baseUrl, found, results));
    }

    private void get(Exchange exchange) {
        long id = input.pageId(exchange);
        exchange.sendJson(200, json(id, properties.get(id, exchange.path("key"))));
    }

    private void create(Exchange exchange) {
        JsonNode body = exchange.json();
        create(exchange, body.path("key").asText(""), body);
    }

    private void create(Exchange exchange, String key, JsonNode body) {
        long id = input.pageId(exchange);
        exchange.sendJson(200, json(id, properties.create(id, key, body.get("value"))));
    }

    private void update(Exchange exchange) {
        long id = input.pageId(exchange);
        JsonNode body = exchange.json();
        ContentProperties.Property saved =
                properties.update(id, exchange.path("key"), body.get("value"), input.version(body));
        exchange.sendJson(200, json(id, saved));
    }

    private void delete(Exchange exchange) {
        properties.delete(input.pageId(exchange), exchange.path("key"));
        exchange.noContent();
    }
}
