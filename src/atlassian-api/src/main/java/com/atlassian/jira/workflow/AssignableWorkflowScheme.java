package com.atlassian.jira.workflow;

/**
 * A workflow scheme that projects can use. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.workflow.
 */
public interface AssignableWorkflowScheme extends WorkflowScheme {
    String getName();

    String getDescription();
}
