package com.atlassian.jira.issue.context;

/**
 * The place where a custom field applies. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.issue.context.
 */
public interface JiraContextNode {}
