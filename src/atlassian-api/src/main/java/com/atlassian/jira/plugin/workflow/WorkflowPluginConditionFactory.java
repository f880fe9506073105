package com.atlassian.jira.plugin.workflow;

/**
 * The factory of a workflow condition. Declared from the public Javadoc of Jira 11
 * (docs.atlassian.com), package com.atlassian.jira.plugin.workflow.
 */
public interface WorkflowPluginConditionFactory extends WorkflowPluginFactory {}
