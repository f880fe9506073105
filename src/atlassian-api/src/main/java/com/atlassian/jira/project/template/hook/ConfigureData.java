package com.atlassian.jira.project.template.hook;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.Collection;
import java.util.Map;

/**
 * The project that was made and what was made with it. The maps are keyed by template key in upper
 * case. Declared from the public Javadoc of Jira 11 (docs.atlassian.com), package
 * com.atlassian.jira.project.template.hook.
 */
public class ConfigureData {
    private final Project project;
    private final Scheme workflowScheme;
    private final Map<String, JiraWorkflow> createdWorkflows;
    private final FieldConfigScheme issueTypeScheme;
    private final Map<String, IssueType> createdIssueTypes;
    private final IssueTypeScreenScheme issueTypeScreenScheme;
    private final Map<String, FieldScreenScheme> createdScreenSchemes;
    private final Map<String, FieldScreen> createdScreens;
    private final Collection<Resolution> createdResolutions;

    private ConfigureData(
            Project project,
            Scheme workflowScheme,
            Map<String, JiraWorkflow> createdWorkflows,
            FieldConfigScheme issueTypeScheme,
            Map<String, IssueType> createdIssueTypes,
            IssueTypeScreenScheme issueTypeScreenScheme,
            Map<String, FieldScreenScheme> createdScreenSchemes,
            Map<String, FieldScreen> createdScreens,
            Collection<Resolution> createdResolutions) {
        this.project = project;
        this.workflowScheme = workflowScheme;
        this.createdWorkflows = createdWorkflows;
        this.issueTypeScheme = issueTypeScheme;
        this.createdIssueTypes = createdIssueTypes;
        this.issueTypeScreenScheme = issueTypeScreenScheme;
        this.createdScreenSchemes = createdScreenSchemes;
        this.createdScreens = createdScreens;
        this.createdResolutions = createdResolutions;
    }

    public static ConfigureData create(
            Project project,
            Scheme workflowScheme,
            Map<String, JiraWorkflow> createdWorkflows,
            FieldConfigScheme issueTypeScheme,
            Map<String, IssueType> createdIssueTypes,
            IssueTypeScreenScheme issueTypeScreenScheme,
            Map<String, FieldScreenScheme> screenSchemes,
            Map<String, FieldScreen> screens,
            Collection<Resolution> createdResolutions) {
        return new ConfigureData(
                project,
                workflowScheme,
                createdWorkflows,
                issueTypeScheme,
                createdIssueTypes,
                issueTypeScreenScheme,
                screenSchemes,
                screens,
                createdResolutions);
    }

    public Project project() {
        return project;
    }

    public Scheme workflowScheme() {
        return workflowScheme;
    }

    public Map<String, JiraWorkflow> createdWorkflows() {
        return createdWorkflows;
    }

    public FieldConfigScheme issueTypeScheme() {
        return issueTypeScheme;
    }

    public Map<String, IssueType> createdIssueTypes() {
        return createdIssueTypes;
    }

    public IssueTypeScreenScheme issueTypeScreenScheme() {
        return issueTypeScreenScheme;
    }

    public Map<String, FieldScreenScheme> createdScreenSchemes() {
        return createdScreenSchemes;
    }

    public Map<String, FieldScreen> createdScreens() {
        return createdScreens;
    }

    public Collection<Resolution> createdResolutions() {
        return createdResolutions;
    }
}
