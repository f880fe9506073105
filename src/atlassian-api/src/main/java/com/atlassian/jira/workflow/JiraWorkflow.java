package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;

/**
 * A workflow of Jira. Declared from the public Javadoc of Jira 11 (docs.atlassian.com), package
 * com.atlassian.jira.workflow.
 */
public interface JiraWorkflow {
    /** The step property that names the status of the step. */
    String STEP_STATUS_KEY = "jira.status.id";

    String getName();

    String getDescription();

    WorkflowDescriptor getDescriptor();

    Collection<ActionDescriptor> getAllActions();

    boolean isActive();
}
