package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/**
 * How an issue was resolved. Declared from the public Javadoc of Jira 11 (docs.atlassian.com),
 * package com.atlassian.jira.issue.resolution.
 */
public interface Resolution extends IssueConstant {}
