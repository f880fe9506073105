package org.tandem.partnerships.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * What an issue knows of Tandem: the outbox key that found it, and the pages it belongs to. Jira's
 * half reads it from the issue's entity property; nothing there calls back.
 */
public final class IssueProperty {
    private final ObjectNode value = JsonNodeFactory.instance.objectNode();

    /**
     * Starts the property.
     *
     * @param key outbox key
     * @param kind {@code approval}, or that of an action
     */
    public IssueProperty(String key, String kind, int partnershipId) {
        value.put("key", key).put("kind", kind).put("partnershipId", partnershipId);
    }

    /** Names a page under a role, such as {@code meeting}. */
    public void page(String role, String title, Optional<String> url) {
        ObjectNode page = value.putObject(role).put("title", title);
        url.ifPresent(address -> page.put("url", address));
    }

    /** Adds values that the workflow's rules go by. */
    public void rules(Map<String, JsonNode> rules) {
        value.setAll(rules);
    }

    /** The property as {@link IssueInput} takes it. */
    public Map<String, JsonNode> asMap() {
        return Map.of(JiraClient.ACTION_PROPERTY, value);
    }
}
