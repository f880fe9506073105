package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/**
 * An issue, for reading. Declared from the public Javadoc of Jira 11 (docs.atlassian.com), package
 * com.atlassian.jira.issue.
 */
public interface Issue {
    Long getId();

    String getKey();

    String getSummary();

    String getDescription();

    Project getProjectObject();

    IssueType getIssueType();

    Status getStatus();

    ApplicationUser getReporter();

    ApplicationUser getAssignee();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getDueDate();

    Object getCustomFieldValue(CustomField customField);
}
