package org.tandem.workspace.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.WikiServices;

/** {@code /rest/api/contentbody/convert/{to}}: storage format shown as HTML. */
final class ConvertResource {
    private static final String KNOWN = "storage, editor, view, export_view, styled_view";

    private final WikiServices wiki;
    private final Input input;

    ConvertResource(WikiServices wiki, Input input) {
        this.wiki = wiki;
        this.input = input;
    }

    void addRoutes(Routes routes) {
        routes.post("/rest/api/contentbody/convert/{to}", this::convert);
    }

    private void convert(Exchange exchange) {
        JsonNode body = exchange.json();
        String from = body.path("representation").asText("storage");
        if (!"storage".equals(from) && !"editor".equals(from)) {
            throw input.words()
                    .refusal(501, "wiki.error.value", "representation", from, "storage, editor");
        }
        String storage = body.path("value").asText("");
        wiki.validator()
                .check(storage)
                .ifPresent(
                        problem -> {
                            throw input.words()
                                    .invalid(
                                            "value",
                                            "wiki.error.body.malformed",
                                            problem.line(),
                                            problem.column(),
                                            problem.reason());
                        });
        String to = exchange.path("to");
        exchange.sendJson(
                200, Json.object("value", converted(exchange, to, storage), "representation", to));
    }

    private String converted(Exchange exchange, String to, String storage) {
        return switch (to) {
            case "storage", "editor" -> storage;
            case "view", "export_view", "styled_view" -> view(exchange, storage);
            default -> throw input.words().refusal(501, "wiki.error.value", "to", to, KNOWN);
        };
    }

    private String view(Exchange exchange, String storage) {
        Optional<PageContent> page =
                exchange.param("contentIdContext")
                        .or(() -> exchange.param("pageIdContext"))
                        .map(id -> wiki.pages().get(input.pageId(id)));
        return page.map(context -> wiki.renderer().preview(context, storage))
                .orElseGet(
                        () ->
                                wiki.renderer()
                                        .preview(
                                                exchange.param("spaceKeyContext").orElse(null),
                                                "",
                                                storage));
    }
}
