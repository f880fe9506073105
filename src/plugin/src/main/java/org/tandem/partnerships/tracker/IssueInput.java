package org.tandem.partnerships.tracker;

import com.fasterxml.jackson.databind.JsonNode;
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
 */
public record IssueInput(
        String issueType,
        Map<String, JsonNode> fields,
        Map<String, String> customFields,
        Map<String, JsonNode> properties,
        List<RemoteIssueLinkInput> links) {}
