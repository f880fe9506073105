package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/**
 * The base of functions that change issues. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.workflow.function.issue.
 */
public abstract class AbstractJiraFunctionProvider extends WorkflowFunctionUtils
        implements FunctionProvider {
    protected MutableIssue getIssue(Map<?, ?> transientVars) {
        return (MutableIssue) transientVars.get("issue");
    }
}
