package org.tandem.workspace.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.wiki.Words;

/** Reads what clients send. */
final class Input {
    private final Words words;

    Input(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** The page id in the path; what is no number is no page. */
    long pageId(Exchange exchange) {
        return pageId(exchange.path("id"));
    }

    long pageId(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw words.refusal(404, "wiki.error.page.unknown");
        }
        return Long.parseLong(text);
    }

    void onlyPages(String type) {
        if (!"page".equals(type)) {
            throw words.invalid("type", "wiki.error.type", type);
        }
    }

    /** The body in storage format, or null when the client sent none. */
    String storage(JsonNode json) {
        JsonNode body = json.path("body");
        if (body.isMissingNode() || body.isNull()) {
            return null;
        }
        JsonNode storage = body.has("storage") ? body.get("storage") : body.path("editor");
        String representation = storage.path("representation").asText("storage");
        if (storage.isMissingNode()
                || !"storage".equals(representation) && !"editor".equals(representation)) {
            String given = storage.isMissingNode() ? body.toString() : representation;
            throw words.invalid("body", "wiki.error.value", "representation", given, "storage");
        }
        return storage.path("value").asText("");
    }

    /** The JSON object that was sent. */
    JsonNode object(Exchange exchange) {
        JsonNode body = exchange.json();
        if (!body.isObject()) {
            throw words.refusal(400, "wiki.error.json.object");
        }
        return body;
    }

    /** The last of the ancestors is the parent; 0 when the client said nothing. */
    long parent(JsonNode json) {
        JsonNode ancestors = json.path("ancestors");
        if (!ancestors.isArray() || ancestors.isEmpty()) {
            return 0;
        }
        JsonNode last = ancestors.get(ancestors.size() - 1);
        return pageId(last.path("id").asText(""));
    }

    int version(JsonNode json) {
        JsonNode number = json.path("version").path("number");
        if (!number.asText("").matches("\\d{1,9}")) {
            throw words.invalid("version", "wiki.error.version.missing");
        }
        return number.asInt();
    }
}
