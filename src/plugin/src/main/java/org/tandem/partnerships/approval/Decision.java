package org.tandem.partnerships.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody decided in Jira, as the workflow recorded it.
 *
 * @param by login name
 * @param pageVersion the version of the page it was about; 0 when unknown
 * @param why the comment; may be empty
 */
record Decision(
        String by,
        String byName,
        Instant at,
        String action,
        String to,
        int pageVersion,
        String hash,
        String why) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads the recorded list, oldest first; what cannot be read is left out. */
    static List<Decision> list(String json) {
        List<Decision> decisions = new ArrayList<>();
        try {
            for (JsonNode node : JSON.readTree(json.isEmpty() ? "[]" : json)) {
                decisions.add(of(node));
            }
        } catch (JsonProcessingException | DateTimeException e) {
            // Somebody changed the property by hand: show what could be read up to there.
            return decisions;
        }
        return decisions;
    }

    private static Decision of(JsonNode node) {
        return new Decision(
                node.path("by").asText(""),
                node.path("byName").asText(""),
                Instant.parse(node.path("at").asText("")),
                node.path("action").asText(""),
                node.path("to").asText(""),
                node.path("pageVersion").asInt(),
                node.path("hash").asText(""),
                node.path("why").asText(""));
    }
}
