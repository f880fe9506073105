package org.tandem.partnerships.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.FieldError;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.WizardInputs;

/**
 * Reads request bodies as trees, so that a value of the wrong type is reported at its field like
 * any other mistake.
 */
public final class JsonBody {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonBody() {}

    /**
     * The object in a body.
     *
     * @throws RefusedException (invalid) when the body is not a JSON object
     */
    public static JsonNode object(String body) {
        try {
            JsonNode node = MAPPER.readTree(body == null ? "" : body);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException malformed) {
            // Reported below like any other body that is not an object.
        }
        throw RefusedException.invalid(
                List.of(new FieldError("body", "tandem.error.not-json", List.of())));
    }

    /** The object in a body as inputs of a form: texts by field, lists separated by commas. */
    public static Map<String, String> inputs(String body) {
        Map<String, Object> values = new HashMap<>();
        object(body)
                .fields()
                .forEachRemaining(field -> values.put(field.getKey(), value(field.getValue())));
        return WizardInputs.of(values);
    }

    private static Object value(JsonNode node) {
        if (node.isArray()) {
            List<String> values = new ArrayList<>();
            node.forEach(one -> values.add(one.asText()));
            return values;
        }
        return node.isNull() ? "" : node.asText();
    }
}
