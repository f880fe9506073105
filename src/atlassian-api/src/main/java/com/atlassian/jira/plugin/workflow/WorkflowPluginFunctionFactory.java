package com.atlassian.jira.plugin.workflow;

/**
 * The factory of a workflow function. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.plugin.workflow.
 */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {}
