package org.tandem.workspace.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** JSON in requests and answers. */
final class JsonBody {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .nodeFactory(new StorableTexts())
                    .build();

    /** Finds the words for a refusal. */
    interface Words {
        String say(String key, Object... args);
    }

    private JsonBody() {}

    static JsonNode read(HttpServletRequest request, Words words) {
        String type = request.getContentType();
        if (type == null
                || !type.toLowerCase(Locale.ROOT).matches("application/([^;]*\\+)?json.*")) {
            throw new WebError(415, words.say("web.error.json-type"));
        }
        byte[] bytes = bytes(request);
        if (bytes.length > JettyHttpServer.LARGEST_FORM) {
            throw new WebError(413, words.say("web.error.too-large"));
        }
        try {
            JsonNode node = JSON.readTree(bytes);
            if (node == null || node.isMissingNode()) {
                throw new WebError(400, words.say("web.error.json-empty"));
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new WebError(400, malformed(e.getLocation(), words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is nested too deeply has no place. */
    private static String malformed(JsonLocation at, Words words) {
        return at == null
                ? words.say("web.error.json-depth")
                : words.say("web.error.json", at.getLineNr(), at.getColumnNr());
    }

    private static byte[] bytes(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(JettyHttpServer.LARGEST_FORM + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable as JSON: " + body.getClass(), e);
        }
    }

    static <T> T parse(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
