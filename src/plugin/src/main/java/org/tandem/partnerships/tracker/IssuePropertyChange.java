package org.tandem.partnerships.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * Values to put into an entity property of an issue, which keeps its others. Carrying it out twice
 * is harmless.
 *
 * @param outboxKey the key under which the issue was asked for
 * @param issueKey empty while it was on its way to Jira
 * @param property key of the entity property, a JSON object
 */
public record IssuePropertyChange(
        String outboxKey, String issueKey, String property, Map<String, JsonNode> values) {
    /** Other rules in what an action's issue knows of Tandem. */
    public static IssuePropertyChange ofAction(
            String outboxKey, String issueKey, Map<String, JsonNode> rules) {
        return new IssuePropertyChange(outboxKey, issueKey, JiraClient.ACTION_PROPERTY, rules);
    }
}
