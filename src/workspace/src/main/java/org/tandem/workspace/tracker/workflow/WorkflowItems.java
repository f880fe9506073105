package org.tandem.workspace.tracker.workflow;

import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tandem.workspace.modules.PluginModules;
import org.tandem.workspace.modules.WorkflowItemModule;
import org.tandem.workspace.modules.WorkflowItemModule.Kind;

/**
 * The only classes that a workflow may name: the built-in ones and those that enabled plugins
 * declare. Nothing is ever loaded by its name.
 */
public final class WorkflowItems {
    private final PluginModules modules;
    private final Map<String, Supplier<Object>> builtIn;

    public WorkflowItems(PluginModules modules, Map<String, Supplier<Object>> builtIn) {
        this.modules = modules;
        this.builtIn = Map.copyOf(builtIn);
    }

    /** A new item for the class name, if it is allowed. */
    Optional<Object> instance(String className) {
        Supplier<Object> own = builtIn.get(className);
        return own == null
                ? module(className).map(item -> item.instance().get())
                : Optional.of(own.get());
    }

    /** Whether the class may be used, and in this place. */
    boolean allows(Kind kind, String className) {
        Supplier<Object> own = builtIn.get(className);
        if (own != null) {
            return type(kind).isInstance(own.get());
        }
        return module(className).filter(item -> item.kind() == kind).isPresent();
    }

    private Optional<WorkflowItemModule> module(String className) {
        return modules.all(WorkflowItemModule.class).stream()
                .filter(item -> item.className().equals(className))
                .findFirst();
    }

    private static Class<?> type(Kind kind) {
        return switch (kind) {
            case CONDITION -> Condition.class;
            case VALIDATOR -> Validator.class;
            case FUNCTION -> FunctionProvider.class;
            default -> throw new IllegalArgumentException("Unknown kind " + kind);
        };
    }
}
