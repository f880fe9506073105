package org.tandem.partnerships.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Issues to and from the JSON of Jira's REST API 2. */
final class IssueJson {
    private IssueJson() {}

    /** Body of {@code POST issue}; the properties travel with it, so issue and key are one act. */
    static ObjectNode body(String projectKey, IssueInput input, Map<String, String> fieldIds) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode fields = body.putObject("fields");
        fields.putObject("project").put("key", projectKey);
        fields.putObject("issuetype").put("name", input.issueType());
        input.fields().forEach(fields::set);
        input.customFields()
                .forEach(
                        (name, value) -> {
                            if (fieldIds.containsKey(name) && !value.isBlank()) {
                                fields.put(fieldIds.get(name), value);
                            }
                        });
        input.properties()
                .forEach(
                        (key, value) ->
                                body.withArray("properties")
                                        .addObject()
                                        .put("key", key)
                                        .set("value", value));
        return body;
    }

    static ObjectNode remoteLink(RemoteIssueLinkInput link) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("globalId", link.globalId()).put("relationship", link.relationship());
        body.putObject("application")
                .put("type", "com.atlassian.confluence")
                .put("name", "Confluence");
        body.putObject("object").put("url", link.url()).put("title", link.title());
        return body;
    }

    static Issue issue(JsonNode json) {
        JsonNode fields = json.path("fields");
        JsonNode status = fields.path("status");
        JsonNode assignee = fields.path("assignee");
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        json.path("properties")
                .fields()
                .forEachRemaining(p -> properties.put(p.getKey(), p.getValue()));
        return new Issue(
                json.path("key").asText(),
                fields.path("summary").asText(""),
                status.path("name").asText(""),
                status.path("statusCategory").path("key").asText("new"),
                assignee.path("name").asText(""),
                assignee.path("displayName").asText(""),
                date(fields.path("duedate").asText("")),
                properties);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            // null, absent or a foreign format: the mirror then shows no date
            return Optional.empty();
        }
    }
}
