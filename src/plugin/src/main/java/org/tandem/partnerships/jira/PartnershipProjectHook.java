package org.tandem.partnerships.jira;

import com.atlassian.jira.project.template.hook.AddProjectHook;
import com.atlassian.jira.project.template.hook.ConfigureData;
import com.atlassian.jira.project.template.hook.ConfigureResponse;
import com.atlassian.jira.project.template.hook.ValidateData;
import com.atlassian.jira.project.template.hook.ValidateResponse;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.ofbiz.core.entity.GenericEntityException;

/** Completes a new partnership project: what the blueprint's JSON cannot say. */
public class PartnershipProjectHook implements AddProjectHook {
    private final GroupManager groups;
    private final WorkflowManager workflows;
    private final ProjectFields fields;
    private final ProjectBoard board;
    private final I18nResolver texts;

    @Inject
    public PartnershipProjectHook(
            GroupManager groups,
            WorkflowManager workflows,
            ProjectFields fields,
            ProjectBoard board,
            I18nResolver texts) {
        this.groups = groups;
        this.workflows = workflows;
        this.fields = fields;
        this.board = board;
        this.texts = texts;
    }

    /** Without the office's group nobody could ever review an agreement. */
    @Override
    public ValidateResponse validate(ValidateData data) {
        ValidateResponse response = ValidateResponse.create();
        if (!groups.groupExists(OfficeMemberCondition.OFFICE)) {
            response.addErrorMessage(
                    texts.getText("tandem.jira.error.no-office", OfficeMemberCondition.OFFICE));
        }
        return response;
    }

    @Override
    public ConfigureResponse configure(ConfigureData data) {
        try {
            fields.putOn(data.createdScreens().values());
        } catch (GenericEntityException e) {
            throw new IllegalStateException("The custom fields cannot be made", e);
        }
        WorkflowRules.BY_WORKFLOW.forEach(
                (key, rules) -> {
                    JiraWorkflow workflow = created(data.createdWorkflows(), key);
                    if (RuleInstaller.install(workflow.getAllActions(), rules)) {
                        workflows.saveWorkflowWithoutAudit(workflow);
                    }
                });
        board.create(data.project(), created(data.createdWorkflows(), "action-item"));
        return ConfigureResponse.create();
    }

    /** Jira hands the keys over in capitals. */
    private static JiraWorkflow created(Map<String, JiraWorkflow> workflows, String key) {
        JiraWorkflow workflow = workflows.get(key.toUpperCase(Locale.ROOT));
        if (workflow == null) {
            workflow = workflows.get(key);
        }
        if (workflow == null) {
            throw new IllegalStateException("No workflow " + key + " among " + workflows.keySet());
        }
        return workflow;
    }
}
