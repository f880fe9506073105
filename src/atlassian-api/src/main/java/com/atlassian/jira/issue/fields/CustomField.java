package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.customfields.CustomFieldType;

/**
 * A custom field. Declared from the public Javadoc of Jira 11 (docs.atlassian.com), package
 * com.atlassian.jira.issue.fields.
 */
public interface CustomField {
    /** The field id, for example {@code customfield_10010}. */
    String getId();

    Long getIdAsLong();

    String getName();

    CustomFieldType<?, ?> getCustomFieldType();
}
