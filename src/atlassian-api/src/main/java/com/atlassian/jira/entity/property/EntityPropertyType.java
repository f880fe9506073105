package com.atlassian.jira.entity.property;

/**
 * The kinds of entity that carry properties. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.entity.property.
 */
public final class EntityPropertyType {
    public static final EntityPropertyType ISSUE_PROPERTY = new EntityPropertyType("IssueProperty");

    private final String dbEntityName;

    private EntityPropertyType(String dbEntityName) {
        this.dbEntityName = dbEntityName;
    }

    public String getDbEntityName() {
        return dbEntityName;
    }
}
