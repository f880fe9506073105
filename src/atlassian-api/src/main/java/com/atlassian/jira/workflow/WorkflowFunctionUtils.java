package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

/**
 * What conditions and functions read from the variables of a transition. The product puts the issue
 * under {@code issue} and the acting user, found from the caller of the workflow context, under
 * {@code caller}. Declared from the public Javadoc of Jira 11 (docs.atlassian.com), package
 * com.atlassian.jira.workflow.
 */
public class WorkflowFunctionUtils {
    public static final String ORIGINAL_ISSUE_KEY = "originalissueobject";

    private static final String CALLER = "caller";

    /** The user the transition is done as, or null when anonymous. */
    protected ApplicationUser getCallerUser(Map<?, ?> transientVars, Map<?, ?> args) {
        return (ApplicationUser) transientVars.get(CALLER);
    }

    /** The key of the user the transition is done as, or null when anonymous. */
    public static String getCallerKey(Map<?, ?> transientVars, Map<?, ?> args) {
        WorkflowContext context = (WorkflowContext) transientVars.get("context");
        return context == null ? null : context.getCaller();
    }
}
