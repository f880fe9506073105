package org.tandem.partnerships.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Confluence pushed onto issues, and what the workflows write back. */
@JiraComponent
public class IssueProperties {
    /** What the issue is for: pages, partnership, outbox key. */
    static final String ACTION = "org.tandem.partnerships.action";

    /** What the approval's rules need: office group, owners, page version and hash. */
    static final String APPROVAL = "org.tandem.partnerships.approval";

    /** Who decided what and when, oldest first. */
    static final String DECISIONS = "org.tandem.partnerships.decisions";

    private static final Logger LOG = LoggerFactory.getLogger(IssueProperties.class);
    private static final String ISSUE = EntityPropertyType.ISSUE_PROPERTY.getDbEntityName();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonEntityPropertyManager properties;

    @Inject
    IssueProperties(JsonEntityPropertyManager properties) {
        this.properties = properties;
    }

    /** The property's value; a missing node when there is none, or it cannot be read. */
    JsonNode read(Issue issue, String key) {
        EntityProperty property =
                issue.getId() == null ? null : properties.get(ISSUE, issue.getId(), key);
        if (property == null) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(property.getValue());
        } catch (JsonProcessingException e) {
            LOG.warn("{} of {} is not JSON and is ignored", key, issue.getKey());
            return MissingNode.getInstance();
        }
    }

    void write(Issue issue, String key, JsonNode value) {
        properties.put(ISSUE, issue.getId(), key, value.toString());
    }
}
