package org.tandem.partnerships.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a mirror keeps of an issue.
 *
 * @param statusCategory Jira's stable key: {@code new}, {@code indeterminate} or {@code done}
 * @param assignee user name, empty when nobody is assigned
 * @param assigneeName full name as Jira shows it, empty when nobody is assigned
 * @param properties the entity properties that were asked for, by key
 */
public record Issue(
        String key,
        String summary,
        String status,
        String statusCategory,
        String assignee,
        String assigneeName,
        Optional<LocalDate> due,
        Map<String, JsonNode> properties) {}
