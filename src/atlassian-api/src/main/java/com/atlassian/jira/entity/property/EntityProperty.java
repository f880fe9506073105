package com.atlassian.jira.entity.property;

import java.sql.Timestamp;

/**
 * A JSON value stored with an entity. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.entity.property.
 */
public interface EntityProperty {
    Long getId();

    String getEntityName();

    Long getEntityId();

    String getKey();

    String getValue();

    Timestamp getCreated();

    Timestamp getUpdated();
}
