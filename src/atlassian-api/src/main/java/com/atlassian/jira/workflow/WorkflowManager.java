package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;

/**
 * Reads and saves workflows. Declared from the public Javadoc of Jira 11 (docs.atlassian.com),
 * package com.atlassian.jira.workflow.
 */
public interface WorkflowManager {
    JiraWorkflow getWorkflow(String name);

    JiraWorkflow getWorkflow(Issue issue);

    void saveWorkflowWithoutAudit(JiraWorkflow workflow);
}
