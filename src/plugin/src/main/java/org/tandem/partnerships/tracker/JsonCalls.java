package org.tandem.partnerships.tracker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sends and reads JSON, and sorts answers that are no success into "later" and "no". */
final class JsonCalls {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JiraTransport transport;

    JsonCalls(JiraTransport transport) {
        this.transport = transport;
    }

    JsonNode get(String path, Map<String, String> query) {
        return read(transport.execute("GET", path, query, null));
    }

    /** Reads or posts to a collection, which is always there: without it no Jira is. */
    JsonNode collection(String method, String path, JsonNode body) {
        try {
            String sent = body == null ? null : body.toString();
            return read(transport.execute(method, path, Map.of(), sent));
        } catch (TrackerRefused refused) {
            if (refused.status() == 404) {
                throw new TrackerUnavailable("No Jira answers at " + path, refused);
            }
            throw refused;
        }
    }

    JsonNode send(String method, String path, JsonNode body) {
        return read(transport.execute(method, path, Map.of(), body.toString()));
    }

    private static JsonNode read(JiraTransport.Response answer) {
        if (answer.anonymous()) {
            throw new TrackerUnavailable("Jira does not accept the person's login", 0);
        }
        if (!answer.successful()) {
            throw refusal(answer);
        }
        if (answer.body() == null || answer.body().isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            // A login page or a proxy's page instead of JSON: not Jira's word, so ask again.
            throw new TrackerUnavailable("The answer is not JSON: " + answer.contentType(), e);
        }
    }

    private static RuntimeException refusal(JiraTransport.Response answer) {
        int status = answer.status();
        // 401: the link's credentials are being renewed or set up; 408 and 429: Jira is busy.
        boolean passing = status >= 500 || status == 401 || status == 408 || status == 429;
        if (passing || status < 400) {
            return new TrackerUnavailable("HTTP " + status, answer.retryAfterSeconds());
        }
        return refused(answer);
    }

    private static TrackerRefused refused(JiraTransport.Response answer) {
        List<String> messages = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            JsonNode body = JSON.readTree(answer.body() == null ? "" : answer.body());
            body.path("errorMessages").forEach(m -> messages.add(m.asText()));
            body.path("errors")
                    .fields()
                    .forEachRemaining(f -> fields.put(f.getKey(), f.getValue().asText()));
        } catch (JsonProcessingException e) {
            messages.add("no details, " + answer.contentType());
        }
        return new TrackerRefused(answer.status(), messages, fields);
    }
}
