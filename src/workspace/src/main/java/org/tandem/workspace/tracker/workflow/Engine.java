package org.tandem.workspace.tracker.workflow;

import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.basic.BasicWorkflowContext;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** OSWorkflow for one call on one issue, without its ways of loading whatever a workflow names. */
final class Engine extends AbstractWorkflow {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final WorkflowItems items;

    Engine(String user, WorkflowItems items, WorkflowDescriptor descriptor, StepStore steps) {
        this.context = new BasicWorkflowContext(user);
        this.items = items;
        setConfiguration(new OneWorkflow(descriptor, steps));
    }

    /** Null makes the engine refuse the workflow; it never gets to load a class. */
    @Override
    protected Object loadObject(String className) {
        Object item = items.instance(className.strip()).orElse(null);
        if (item == null) {
            LOG.warn("No enabled plugin offers {}, which a workflow names", className);
        }
        return item;
    }

    /**
     * Does nothing: the engine would end the workflow in a step without actions of its own although
     * there are global ones.
     */
    @Override
    protected void checkImplicitFinish(long entry) {
        // See above.
    }

    private record OneWorkflow(WorkflowDescriptor descriptor, WorkflowStore steps)
            implements Configuration {
        @Override
        public boolean isInitialized() {
            return true;
        }

        @Override
        public String getPersistence() {
            return null;
        }

        @Override
        public Map<?, ?> getPersistenceArgs() {
            return Map.of();
        }

        @Override
        public WorkflowDescriptor getWorkflow(String name) {
            return descriptor;
        }

        @Override
        public String[] getWorkflowNames() {
            return new String[0];
        }

        @Override
        public WorkflowStore getWorkflowStore() {
            return steps;
        }

        @Override
        public void load(URL url) {
            // There is nothing to load.
        }

        @Override
        public boolean removeWorkflow(String name) {
            return false;
        }

        @Override
        public boolean saveWorkflow(String name, WorkflowDescriptor changed, boolean replace) {
            return false;
        }
    }
}
