package org.tandem.workspace.partnerships;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.tandem.workspace.Http;

/** Jira's REST API as one person uses it. */
final class Jira {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Http session;

    Jira(String baseUrl, String user) {
        session = new Http(baseUrl + "/jira");
        session.logIn(user);
    }

    JsonNode search(String jql) {
        String query = URLEncoder.encode(jql, StandardCharsets.UTF_8);
        return json(session.get("/rest/api/2/search?jql=" + query).body());
    }

    /** The issue with exactly this summary, once there is one. */
    JsonNode issue(String summary, String type) {
        return Eventually.get(
                () -> {
                    for (JsonNode found : about(summary).path("issues")) {
                        JsonNode fields = found.path("fields");
                        if (fields.path("summary").asText().equals(summary)
                                && fields.at("/issuetype/name").asText().equals(type)) {
                            return found;
                        }
                    }
                    return MissingNode.getInstance();
                },
                found -> !found.isMissingNode());
    }

    /** The issues whose summary has these words. */
    JsonNode about(String summary) {
        return search("summary ~ \"\\\"" + summary + "\\\"\"");
    }

    JsonNode get(String path) {
        return json(session.get("/rest/api/2/" + path).body());
    }

    /** Takes a step by its name; the comment may be empty. Answers the HTTP response. */
    HttpResponse<String> move(String issue, String step, String comment) {
        String id = "0";
        for (JsonNode transition : get("issue/" + issue + "/transitions").path("transitions")) {
            if (transition.path("name").asText().equals(step)) {
                id = transition.path("id").asText();
            }
        }
        String update =
                comment.isEmpty()
                        ? ""
                        : ",\"update\":{\"comment\":[{\"add\":{\"body\":\"" + comment + "\"}}]}";
        String body = "{\"transition\":{\"id\":\"" + id + "\"}" + update + "}";
        return session.json("POST", "/rest/api/2/issue/" + issue + "/transitions", body);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }
}
