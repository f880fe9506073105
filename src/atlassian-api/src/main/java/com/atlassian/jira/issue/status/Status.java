package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;

/**
 * The status of an issue. Declared from the public Javadoc of Jira 11 (docs.atlassian.com), package
 * com.atlassian.jira.issue.status.
 */
public interface Status extends IssueConstant {}
