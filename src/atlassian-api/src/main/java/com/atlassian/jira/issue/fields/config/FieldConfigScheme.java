package com.atlassian.jira.issue.fields.config;

/**
 * A field configuration scheme, here the issue types of a project. Declared from the public Javadoc
 * of Jira 11 (docs.atlassian.com), package com.atlassian.jira.issue.fields.config.
 */
public interface FieldConfigScheme {
    Long getId();

    String getName();
}
