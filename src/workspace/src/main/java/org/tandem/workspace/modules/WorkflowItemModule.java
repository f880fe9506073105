package org.tandem.workspace.modules;

import java.util.function.Supplier;

/**
 * {@code <workflow-condition|validator|function>}.
 *
 * @param className what workflow XML names in {@code class.name}; the workflow engine's allow-list
 *     is made of these
 * @param instance a new OSWorkflow Condition, Validator or FunctionProvider, wired by the plugin's
 *     Spring context
 */
public record WorkflowItemModule(
        ModuleKey key, Kind kind, String nameKey, String className, Supplier<Object> instance)
        implements Module {
    /** What the item does in a workflow. */
    public enum Kind {
        CONDITION,
        VALIDATOR,
        FUNCTION
    }
}
