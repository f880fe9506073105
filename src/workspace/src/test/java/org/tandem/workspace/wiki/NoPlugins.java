package org.tandem.workspace.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.modules.MacroModule;
import org.tandem.workspace.modules.Module;
import org.tandem.workspace.modules.PluginModules;

/** Modules put in by hand, as if a plugin had declared them. */
public final class NoPlugins implements PluginModules {
    private final List<Module> modules = new ArrayList<>();

    public NoPlugins with(Module module) {
        modules.add(module);
        return this;
    }

    @Override
    public <M extends Module> List<M> all(Class<M> type) {
        return modules.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public <M extends Module> Optional<M> byKey(Class<M> type, String completeKey) {
        return all(type).stream().filter(m -> m.key().complete().equals(completeKey)).findFirst();
    }

    @Override
    public Optional<MacroModule> macro(String name) {
        return all(MacroModule.class).stream().filter(m -> m.name().equals(name)).findFirst();
    }

    @Override
    public String soy(String pluginKey, String templateName, Map<String, ?> data) {
        return templateName + data;
    }
}
