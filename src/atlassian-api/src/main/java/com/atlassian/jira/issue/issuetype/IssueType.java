package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/**
 * The type of an issue. Declared from the public Javadoc of Jira 11 (docs.atlassian.com), package
 * com.atlassian.jira.issue.issuetype.
 */
public interface IssueType extends IssueConstant {
    boolean isSubTask();
}
