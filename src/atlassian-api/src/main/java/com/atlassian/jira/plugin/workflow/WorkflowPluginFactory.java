package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/**
 * Turns a workflow item's form into its arguments and back. Declared from the public Javadoc of
 * Jira 11 (docs.atlassian.com), package com.atlassian.jira.plugin.workflow.
 */
public interface WorkflowPluginFactory {
    Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor);

    Map<String, ?> getDescriptorParams(Map<String, Object> formParams);
}
