package com.atlassian.jira.issue.context;

/**
 * Everywhere. Declared from the public Javadoc of Jira 11 (docs.atlassian.com), package
 * com.atlassian.jira.issue.context.
 */
public final class GlobalIssueContext implements JiraContextNode {
    private static final JiraContextNode INSTANCE = new GlobalIssueContext();

    private GlobalIssueContext() {}

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }
}
