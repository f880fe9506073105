package org.tandem.workspace.tracker.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import org.tandem.workspace.tracker.issue.IssueStore;
import org.tandem.workspace.tracker.workflow.Definitions;

/** Workflows for plugins. */
final class HostWorkflows implements WorkflowManager {
    private final Definitions definitions;
    private final IssueStore issues;

    HostWorkflows(Definitions definitions, IssueStore issues) {
        this.definitions = definitions;
        this.issues = issues;
    }

    @Override
    public JiraWorkflow getWorkflow(String name) {
        return definitions.stored(name).map(this::workflow).orElse(null);
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return definitions.stored(issues.workflow(issue.getId())).map(this::workflow).orElse(null);
    }

    private JiraWorkflow workflow(Definitions.Stored stored) {
        return new HostWorkflow(stored.name(), stored.description(), definitions.parse(stored));
    }

    @Override
    public void saveWorkflowWithoutAudit(JiraWorkflow workflow) {
        definitions.save(workflow.getName(), workflow.getDescriptor());
    }
}
