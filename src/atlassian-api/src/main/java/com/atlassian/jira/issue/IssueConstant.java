package com.atlassian.jira.issue;

/**
 * A named value that issues refer to, such as a status. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.issue.
 */
public interface IssueConstant {
    String getId();

    String getName();

    String getDescription();
}
