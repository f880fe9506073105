package org.tandem.workspace.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.wiki.Labels;

/** {@code /rest/api/content/{id}/label}. */
final class LabelResource {
    private final Labels labels;
    private final Input input;
    private final String baseUrl;

    LabelResource(Labels labels, Input input, String baseUrl) {
        this.labels = labels;
        this.input = input;
        this.baseUrl = baseUrl;
    }

    void addRoutes(Routes routes) {
        routes.anonymous().get("/rest/api/content/{id}/label", this::list);
        routes.post("/rest/api/content/{id}/label", this::add)
                .delete("/rest/api/content/{id}/label", e -> remove(e, e.text("name")))
                .delete("/rest/api/content/{id}/label/{label}", this::remove);
    }

    /** All labels of a page; there is no page of them. */
    static Map<String, Object> json(List<String> labels, String self) {
        List<Map<String, Object>> results =
                labels.stream()
                        .map(
                                label ->
                                        Json.object(
                                                "prefix", "global",
                                                "name", label,
                                                "id", label,
                                                "label", label))
                        .toList();
        return Json.object(
                "results", results,
                "start", 0,
                "limit", Math.max(200, results.size()),
                "size", results.size(),
                "_links", Json.object("self", self));
    }

    private void answer(Exchange exchange, long id, List<String> current) {
        String self = baseUrl + "/rest/api/content/" + id + "/label";
        exchange.sendJson(200, json(current, self));
    }

    private void list(Exchange exchange) {
        long id = input.pageId(exchange);
        answer(exchange, id, labels.of(id));
    }

    private void add(Exchange exchange) {
        long id = input.pageId(exchange);
        JsonNode body = exchange.json();
        List<String> names = new ArrayList<>();
        if (body.isArray()) {
            body.forEach(label -> names.add(label.path("name").asText("")));
        } else {
            names.add(body.path("name").asText(""));
        }
        answer(exchange, id, labels.add(id, names));
    }

    private void remove(Exchange exchange) {
        remove(exchange, exchange.path("label"));
    }

    private void remove(Exchange exchange, String label) {
        labels.remove(input.pageId(exchange), label);
        exchange.noContent();
    }
}
