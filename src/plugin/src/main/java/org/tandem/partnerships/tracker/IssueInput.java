package org.tandem.partnerships.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An issue to create, in names rather than ids: the ids are Jira's own and are looked up when it is
 * sent.
 *
 * @param issueType name of the issue type
 * @param fields system fields by id, in Jira's JSON
 * @param customFields custom fields by name; one that the project's Jira does not have is left out
 * @param properties entity properties by key
 * @param links pages the issue links to
 * @param parentKey outbox key of the issue that it is a sub-task of; empty for none
 */
public record IssueInput(
        String issueType,
        Map<String, JsonNode> fields,
        Map<String, String> customFields,
        Map<String, JsonNode> properties,
        List<RemoteIssueLinkInput> links,
        String parentKey) {
    /** Entries from before there were sub-tasks name no parent. */
    public IssueInput {
        parentKey = parentKey == null ? "" : parentKey;
    }

    /** The same as a sub-task of an issue that is there. */
    IssueInput under(String parentIssue) {
        Map<String, JsonNode> all = new LinkedHashMap<>(fields);
        all.put("parent", JsonNodeFactory.instance.objectNode().put("key", parentIssue));
        return new IssueInput(issueType, all, customFields, properties, links, "");
    }
}
