package org.tandem.partnerships.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The dozen calls Tandem makes to Jira's REST API 2, named after Atlassian's Java client so that a
 * later swap is mechanical. Every call throws {@link TrackerUnavailable} when asking again may help
 * and {@link TrackerRefused} when it will not.
 */
final class JiraClient {
    /** The entity property that carries the idempotency key and what Tandem knows of the issue. */
    static final String ACTION_PROPERTY = "org.tandem.partnerships.action";

    private static final String API = "/rest/api/2";
    private static final String MIRRORED_FIELDS = "summary,status,assignee,duedate";

    private final JsonCalls calls;

    JiraClient(JiraTransport transport) {
        this.calls = new JsonCalls(transport);
    }

    /** Ids of the custom fields that hold a text, by name. */
    Map<String, String> getFields() {
        Map<String, String> ids = new HashMap<>();
        for (JsonNode field : calls.collection("GET", API + "/field", null)) {
            boolean text = field.path("schema").path("type").asText("string").equals("string");
            if (field.path("custom").asBoolean() && text) {
                ids.putIfAbsent(field.path("name").asText(), field.path("id").asText());
            }
        }
        return ids;
    }

    /** Creates an issue; a project that does not exist is refused with 400, not with 404. */
    BasicIssue createIssue(String projectKey, IssueInput input) {
        Map<String, String> ids = input.customFields().isEmpty() ? Map.of() : getFields();
        JsonNode made =
                calls.collection("POST", API + "/issue", IssueJson.body(projectKey, input, ids));
        return new BasicIssue(made.path("id").asText(), made.path("key").asText());
    }

    /** Sets fields, given by id in Jira's JSON, and leaves the others as they are. */
    void editIssue(String key, Map<String, JsonNode> fields) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        fields.forEach(body.putObject("fields")::set);
        calls.send("PUT", issuePath(key), body);
    }

    /** The issue with the entity properties named. */
    Issue getIssue(String key, Set<String> properties) {
        Map<String, String> query = new HashMap<>();
        query.put("fields", MIRRORED_FIELDS);
        query.put("properties", String.join(",", properties));
        return IssueJson.issue(calls.get(issuePath(key), query));
    }

    /** One page of the issues that match. */
    SearchResult searchJql(String jql, int startAt, int maxResults) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("jql", jql).put("startAt", startAt).put("maxResults", maxResults);
        for (String field : MIRRORED_FIELDS.split(",")) {
            body.withArray("fields").add(field);
        }
        JsonNode found = calls.collection("POST", API + "/search", body);
        List<Issue> issues = new ArrayList<>();
        for (JsonNode issue : found.path("issues")) {
            issues.add(IssueJson.issue(issue));
        }
        return new SearchResult(
                found.path("startAt").asInt(),
                found.path("maxResults").asInt(),
                found.path("total").asInt(),
                issues);
    }

    List<Transition> getTransitions(String key) {
        List<Transition> transitions = new ArrayList<>();
        JsonNode found = calls.get(issuePath(key) + "/transitions", Map.of());
        for (JsonNode t : found.path("transitions")) {
            transitions.add(
                    new Transition(
                            t.path("id").asInt(),
                            t.path("name").asText(),
                            t.path("to").path("name").asText()));
        }
        return transitions;
    }

    void transition(String key, TransitionInput input) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("transition").put("id", String.valueOf(input.id()));
        if (!input.comment().isEmpty()) {
            body.putObject("update")
                    .putArray("comment")
                    .addObject()
                    .putObject("add")
                    .put("body", input.comment());
        }
        calls.send("POST", issuePath(key) + "/transitions", body);
    }

    /** Creates the link, or updates the one with the same global id. */
    void setRemoteLink(String key, RemoteIssueLinkInput link) {
        calls.send("POST", issuePath(key) + "/remotelink", IssueJson.remoteLink(link));
    }

    void setProperty(String key, String property, JsonNode value) {
        calls.send("PUT", issuePath(key) + "/properties/" + property, value);
    }

    private static String issuePath(String key) {
        return API + "/issue/" + key;
    }
}
