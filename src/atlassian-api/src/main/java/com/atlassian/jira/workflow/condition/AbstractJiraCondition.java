package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/**
 * The base of conditions on issues. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.workflow.condition.
 */
public abstract class AbstractJiraCondition extends WorkflowFunctionUtils implements Condition {
    protected Issue getIssue(Map<?, ?> transientVars) {
        return (Issue) transientVars.get("issue");
    }
}
