package org.tandem.workspace.tracker.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;

/** What clients send, as the services take it. */
final class Input {
    private static final List<String> REFERENCES = List.of("name", "value", "id", "key");

    private final Messages messages;

    Input(Messages messages) {
        this.messages = messages;
    }

    /**
     * The fields of {@code fields} and {@code update} as texts.
     *
     * @param labels the labels now, which {@code update} may add to
     * @throws WebError 400 naming the field that has another form
     */
    Map<String, String> fields(JsonNode body, List<String> labels) {
        Map<String, String> fields = new LinkedHashMap<>();
        object(body, "fields")
                .properties()
                .forEach(
                        field ->
                                fields.put(field.getKey(), text(field.getKey(), field.getValue())));
        object(body, "update")
                .properties()
                .forEach(
                        field -> {
                            if (!field.getKey().equals("comment")) {
                                fields.put(
                                        field.getKey(),
                                        updated(field.getKey(), field.getValue(), labels));
                            }
                        });
        return fields;
    }

    /** An object inside the body; an empty one when it is not there. */
    JsonNode object(JsonNode body, String name) {
        JsonNode node = body.path(name);
        if (!node.isMissingNode() && !node.isNull() && !node.isObject()) {
            throw malformed(name);
        }
        return node;
    }

    /** One value: what it is called, its id, or its text; empty for null. */
    private String text(String field, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            List<String> words = new ArrayList<>();
            value.forEach(word -> words.add(word(field, word)));
            return String.join(" ", words);
        }
        if (value.isObject()) {
            return REFERENCES.stream()
                    .filter(value::hasNonNull)
                    .map(name -> value.get(name).asText())
                    .findFirst()
                    .orElse("");
        }
        return value.asText();
    }

    private String word(String field, JsonNode word) {
        String text = word.isObject() ? text(field, word) : word.asText();
        if (text.isBlank() || text.matches("(?s).*\\s.*")) {
            throw messages.fields(Map.of(field, messages.text("value.space", text)));
        }
        return text;
    }

    private String updated(String field, JsonNode operations, List<String> labels) {
        if (!operations.isArray()) {
            throw malformed(field);
        }
        List<String> words = new ArrayList<>(labels);
        for (JsonNode operation : operations) {
            if (operation.has("set")) {
                String set = text(field, operation.get("set"));
                if (!field.equals("labels")) {
                    return set;
                }
                words = new ArrayList<>(Arrays.asList(set.split(" ")));
            } else if (field.equals("labels") && operation.has("add")) {
                words.add(word(field, operation.get("add")));
            } else if (field.equals("labels") && operation.has("remove")) {
                words.remove(operation.get("remove").asText());
            } else {
                throw malformed(field);
            }
        }
        return String.join(" ", words);
    }

    /** The body of the comment that {@code update} adds, or empty. */
    String comment(JsonNode body) {
        for (JsonNode operation : object(body, "update").path("comment")) {
            JsonNode text = operation.path("add").path("body");
            if (text.isTextual()) {
                return text.asText();
            }
        }
        return "";
    }

    /**
     * A text that must be there.
     *
     * @throws WebError 400 naming it
     */
    String required(JsonNode body, String name) {
        return optional(body, name).orElseThrow(() -> malformed(name));
    }

    Optional<String> optional(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (value.isTextual() && value.asText().indexOf('\0') >= 0) {
            throw malformed(name);
        }
        return value.isValueNode() && !value.isNull() && !value.isMissingNode()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    WebError malformed(String name) {
        return messages.badRequest("json", name);
    }

    /** A list given as {@code a,b} or in several parameters. */
    static List<String> list(Exchange exchange, String name) {
        return exchange.params(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    static List<String> list(JsonNode body, String name) {
        List<String> values = new ArrayList<>();
        JsonNode list = body.path(name);
        if (list.isTextual()) {
            values.addAll(Arrays.asList(list.asText().split(",")));
        }
        list.forEach(value -> values.add(value.asText()));
        return values;
    }
}
