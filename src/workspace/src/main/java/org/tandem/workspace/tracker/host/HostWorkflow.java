package org.tandem.workspace.tracker.host;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workflow as plugins see it: a copy, to be changed and saved. */
record HostWorkflow(String name, String description, WorkflowDescriptor descriptor)
        implements JiraWorkflow {
    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public Collection<ActionDescriptor> getAllActions() {
        Map<Integer, ActionDescriptor> actions = new LinkedHashMap<>();
        List<Object> all = new ArrayList<>();
        all.addAll(descriptor.getInitialActions());
        all.addAll(descriptor.getGlobalActions());
        for (Object step : descriptor.getSteps()) {
            all.addAll(((StepDescriptor) step).getActions());
        }
        for (Object action : all) {
            ActionDescriptor descriptor = (ActionDescriptor) action;
            actions.putIfAbsent(descriptor.getId(), descriptor);
        }
        return actions.values();
    }

    @Override
    public boolean isActive() {
        return true;
    }
}
