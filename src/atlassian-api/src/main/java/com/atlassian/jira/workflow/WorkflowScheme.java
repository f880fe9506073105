package com.atlassian.jira.workflow;

import java.util.Map;

/**
 * Which workflow is used for which issue type. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.workflow.
 */
public interface WorkflowScheme {
    Long getId();

    /** Workflow names by issue type id; the null key is the default. */
    Map<String, String> getMappings();

    String getActualWorkflow(String issueTypeId);
}
