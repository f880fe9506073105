package org.tandem.partnerships.jira;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import java.util.HashMap;
import java.util.Map;

/** Jira's workflow editor adds and shows our items by it; only the named owner has a choice. */
public class WorkflowItemFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginConditionFactory,
                WorkflowPluginValidatorFactory,
                WorkflowPluginFunctionFactory {
    private static final String OWNER = "owner";
    private static final String USUAL_OWNER = "organizationalOwner";

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
        velocityParams.put(OWNER, USUAL_OWNER);
    }

    @Override
    protected void getVelocityParamsForEdit(
            Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        getVelocityParamsForView(velocityParams, descriptor);
    }

    @Override
    protected void getVelocityParamsForView(
            Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        Object owner =
                descriptor instanceof ConditionDescriptor condition
                        ? condition.getArgs().get(OWNER)
                        : null;
        velocityParams.put(OWNER, owner == null ? USUAL_OWNER : owner);
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        Map<String, String> params = new HashMap<>();
        if (formParams.get(OWNER) instanceof String[] chosen && chosen.length == 1) {
            params.put(OWNER, chosen[0]);
        }
        return params;
    }
}
