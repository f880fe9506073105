package com.atlassian.jira.issue;

/**
 * Reads issues. It does not check permissions. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.issue.
 */
public interface IssueManager {
    /** The issue, or null when there is none. */
    MutableIssue getIssueObject(Long id);

    /** The issue, or null when there is none. */
    MutableIssue getIssueObject(String key);
}
