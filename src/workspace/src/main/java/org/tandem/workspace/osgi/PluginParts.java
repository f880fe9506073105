package org.tandem.workspace.osgi;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.tandem.workspace.App;
import org.tandem.workspace.modules.ModuleType;

/**
 * What all plugins of one application share.
 *
 * @param types module types by element name
 * @param whenStarting gives a plugin its own services, before anything of it runs
 * @param whenStopping takes back what a plugin left with the application
 * @param running the running plugins by key
 */
record PluginParts(
        App app,
        PluginFramework framework,
        ModuleRegistry registry,
        Map<String, ModuleType> types,
        Consumer<RunningPlugin> whenStarting,
        Consumer<RunningPlugin> whenStopping,
        Map<String, RunningPlugin> running) {
    PluginParts(
            App app,
            PluginFramework framework,
            ModuleRegistry registry,
            Map<String, ModuleType> types,
            Consumer<RunningPlugin> whenStarting,
            Consumer<RunningPlugin> whenStopping) {
        this(
                app,
                framework,
                registry,
                types,
                whenStarting,
                whenStopping,
                new ConcurrentHashMap<>());
    }

    void prepare(RunningPlugin plugin) {
        running.put(plugin.key(), plugin);
        whenStarting.accept(plugin);
    }

    void forget(RunningPlugin plugin) {
        running.remove(plugin.key());
        whenStopping.accept(plugin);
    }

    Optional<RunningPlugin> runningPlugin(String key) {
        return Optional.ofNullable(running.get(key));
    }
}
