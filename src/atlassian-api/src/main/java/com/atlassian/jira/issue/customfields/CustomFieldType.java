package com.atlassian.jira.issue.customfields;

/**
 * The type of a custom field. Declared from the public Javadoc of Jira 11 (docs.atlassian.com),
 * package com.atlassian.jira.issue.customfields.
 */
public interface CustomFieldType<T, S> {
    String getKey();

    String getName();
}
