package org.tandem.workspace.tracker;

import com.atlassian.jira.issue.MutableIssue;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tandem.workspace.modules.MacroModule;
import org.tandem.workspace.modules.Module;
import org.tandem.workspace.modules.ModuleKey;
import org.tandem.workspace.modules.PluginModules;
import org.tandem.workspace.modules.ProjectBlueprintModule;
import org.tandem.workspace.modules.WorkflowItemModule;
import org.tandem.workspace.modules.WorkflowItemModule.Kind;

/** A plugin with a project blueprint, a validator and a function, without a jar. */
final class TestModules implements PluginModules {
    static final String BLUEPRINT = "test.plugin:project";

    private static final List<Module> MODULES =
            List.of(
                    blueprint(),
                    item("reason", Kind.VALIDATOR, "test.ReasonValidator", () -> reason()),
                    item("stamp", Kind.FUNCTION, "test.StampFunction", () -> stamp()));

    private static Module item(String key, Kind kind, String className, Supplier<Object> instance) {
        return new WorkflowItemModule(
                new ModuleKey("test.plugin", key), kind, key, className, instance);
    }

    private static Validator reason() {
        return (variables, args, properties) -> {
            if (variables.get("comment") == null) {
                throw new InvalidInputException("Please say why.");
            }
        };
    }

    private static FunctionProvider stamp() {
        return (variables, args, properties) ->
                ((MutableIssue) variables.get("issue")).setDescription("stamped");
    }

    private static Module blueprint() {
        try (InputStream in = open("/blueprint.json")) {
            return new ProjectBlueprintModule(
                    ModuleKey.parse(BLUEPRINT),
                    10,
                    "test.label",
                    "test.description",
                    "business",
                    Optional.of(new ObjectMapper().readTree(in)),
                    Optional.empty(),
                    TestModules::open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        return TestModules.class.getResourceAsStream("/tracker" + path);
    }

    @Override
    public <M extends Module> List<M> all(Class<M> type) {
        return MODULES.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public <M extends Module> Optional<M> byKey(Class<M> type, String completeKey) {
        return all(type).stream()
                .filter(module -> module.key().complete().equals(completeKey))
                .findFirst();
    }

    @Override
    public Optional<MacroModule> macro(String name) {
        return Optional.empty();
    }

    @Override
    public String soy(String pluginKey, String templateName, Map<String, ?> data) {
        throw new UnsupportedOperationException();
    }
}
