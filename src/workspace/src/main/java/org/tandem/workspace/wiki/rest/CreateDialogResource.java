package org.tandem.workspace.wiki.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.wiki.Blueprints;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.Space;

/** {@code /rest/create-dialog/1.0}: pages and spaces made from blueprints. */
final class CreateDialogResource {
    private static final String BASE = "/rest/create-dialog/1.0";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Blueprints blueprints;
    private final Input input;
    private final String baseUrl;

    CreateDialogResource(Blueprints blueprints, Input input, String baseUrl) {
        this.blueprints = blueprints;
        this.input = input;
        this.baseUrl = baseUrl;
    }

    void addRoutes(Routes routes) {
        routes.post(BASE + "/content-blueprint/create-content", this::createPage)
                .post(BASE + "/space-blueprint/create-space", this::createSpace);
    }

    private static Map<String, Object> fields(JsonNode body) {
        JsonNode context = body.path("context");
        return context.isObject()
                ? JSON.convertValue(context, new TypeReference<Map<String, Object>>() {})
                : Map.of();
    }

    private static String blueprint(JsonNode body) {
        return body.hasNonNull("moduleCompleteKey")
                ? body.get("moduleCompleteKey").asText()
                : body.path("contentBlueprintId").asText("");
    }

    private void createPage(Exchange exchange) {
        JsonNode body = exchange.json();
        String parent = body.path("parentPageId").asText("");
        PageContent page =
                blueprints.createPage(
                        new Blueprints.PageRequest(
                                blueprint(body),
                                body.path("spaceKey").asText(""),
                                parent.isEmpty() || "0".equals(parent) ? 0 : input.pageId(parent),
                                body.path("title").asText(""),
                                fields(body),
                                exchange.locale()));
        exchange.sendJson(
                200,
                Json.object(
                        "pageId", Long.toString(page.id()),
                        "title", page.title(),
                        "url", baseUrl + PageLinks.webui(page.info())));
    }

    private void createSpace(Exchange exchange) {
        JsonNode body = exchange.json();
        Space space =
                blueprints.createSpace(
                        new Blueprints.SpaceRequest(
                                blueprint(body),
                                body.path("spaceKey").asText(""),
                                body.path("name").asText(""),
                                body.path("description").asText(""),
                                fields(body),
                                exchange.locale()));
        exchange.sendJson(
                200,
                Json.object(
                        "key", space.key(),
                        "name", space.name(),
                        "url", baseUrl + "/spaces/" + space.key()));
    }
}
