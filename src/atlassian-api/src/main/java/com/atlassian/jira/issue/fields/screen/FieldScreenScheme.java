package com.atlassian.jira.issue.fields.screen;

/**
 * Which screen is used for which operation. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.issue.fields.screen.
 */
public interface FieldScreenScheme {
    Long getId();

    String getName();
}
