package org.tandem.workspace.modules;

import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import java.util.Locale;
import org.tandem.workspace.modules.WorkflowItemModule.Kind;

/** {@code <workflow-condition>}, {@code <workflow-validator>}, {@code <workflow-function>}. */
final class WorkflowItemType implements ModuleType {
    private final Kind kind;
    private final Class<?> type;

    WorkflowItemType(Kind kind) {
        this.kind = kind;
        this.type =
                switch (kind) {
                    case CONDITION -> Condition.class;
                    case VALIDATOR -> Validator.class;
                    case FUNCTION -> FunctionProvider.class;
                    default -> throw new IllegalArgumentException(kind.name());
                };
    }

    @Override
    public String element() {
        return "workflow-" + name();
    }

    private String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Built build(ModuleElement element, PluginScope plugin) {
        ModuleKey key = ModuleType.key(element, plugin);
        String className = element.requiredChild(name() + "-class").text();
        // Made once now, so that a class that cannot work shows as a failed module.
        plugin.create(className, type);
        return Built.of(
                new WorkflowItemModule(
                        key,
                        kind,
                        element.attribute("i18n-name-key").orElse(key.complete()),
                        className,
                        () -> plugin.create(className, type)));
    }
}
