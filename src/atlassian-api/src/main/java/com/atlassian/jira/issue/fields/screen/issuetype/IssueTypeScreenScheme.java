package com.atlassian.jira.issue.fields.screen.issuetype;

/**
 * Which screen scheme is used for which issue type. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.issue.fields.screen.issuetype.
 */
public interface IssueTypeScreenScheme {
    Long getId();

    String getName();
}
