package org.tandem.workspace.osgi;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.tandem.workspace.App;
import org.tandem.workspace.endpoints.DownloadServlet;
import org.tandem.workspace.modules.MacroModule;
import org.tandem.workspace.modules.Module;
import org.tandem.workspace.modules.PluginModules;
import org.tandem.workspace.modules.PluginScope;
import org.tandem.workspace.modules.PluginTexts;
import org.tandem.workspace.modules.RunningPlugins;
import org.tandem.workspace.modules.SoyTemplates;
import org.tandem.workspace.web.HttpServer;

/**
 * The plugins of one application: installed, started, updated and removed while the server runs.
 * One change happens at a time; modules can be looked up meanwhile.
 */
public final class PluginHost implements PluginModules, RunningPlugins {
    private final PluginFramework framework;
    private final ModuleRegistry registry = new ModuleRegistry();
    private final PluginParts parts;
    private final PluginShelf shelf;
    private final PluginTexts texts;
    private final SoyTemplates soy;
    private final Map<String, InstalledPlugin> plugins = new LinkedHashMap<>();
    private final List<Consumer<ClassLoader>> stopListeners = new CopyOnWriteArrayList<>();
    private final NodeFollower follower;
    private final HttpServer http;
    private final String downloads;

    public PluginHost(App app, PluginEnvironment environment) {
        http = environment.http();
        downloads = app.path() + "/download/resources";
        framework = new PluginFramework(app, environment.folder());
        texts = new PluginTexts(this);
        soy = new SoyTemplates(app, environment.texts(), environment.locale());
        parts =
                new PluginParts(
                        app,
                        framework,
                        registry,
                        HostModuleTypes.of(app, environment),
                        plugin ->
                                plugin.provide(
                                        TemplateRenderer.class,
                                        HostModuleTypes.renderer(plugin, environment)),
                        this::forget);
        shelf =
                new PluginShelf(
                        new PluginTable(app, environment.database(), Clock.systemUTC()),
                        environment.bundled());
        follower = new NodeFollower(app, this::follow);
    }

    /**
     * Starts the framework and all enabled plugins.
     *
     * @param services the application's Java API: interface to implementation
     */
    public synchronized void start(Map<Class<?>, Object> services) {
        framework.start();
        http.mount(downloads, new DownloadServlet(this));
        HostServices.register(framework.context(), services);
        HostServices.registerPerPlugin(framework.context(), this::ownServices);
        for (PluginShelf.Entry entry : shelf.entries()) {
            place(entry);
        }
        follower.start();
    }

    /** Stops all plugins and the framework. */
    public synchronized void stop() {
        follower.stop();
        http.unmount(downloads);
        plugins.values().forEach(InstalledPlugin::disable);
        plugins.clear();
        framework.stop();
    }

    /** The texts of the running plugins. */
    public PluginTexts texts() {
        return texts;
    }

    /** Calls the listener with the class loader of each plugin that stops. */
    public void whenStopped(Consumer<ClassLoader> listener) {
        stopListeners.add(listener);
    }

    /** As {@link #install(InputStream)}. */
    public PluginState install(Path jar) {
        try (InputStream in = Files.newInputStream(jar)) {
            return install(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Installs a plugin, or another version of one, for all nodes, and starts it unless an
     * administrator had disabled it.
     *
     * @throws PluginParseException saying what is wrong with the file; nothing has changed then
     */
    public synchronized PluginState install(InputStream jar) {
        PluginJar read = PluginJar.read(jar);
        InstalledPlugin plugin = new InstalledPlugin(parts, read, false);
        replace(read.key(), plugin, shelf.put(read).enabled());
        return plugin.state();
    }

    /** Starts a plugin, now and at every later start. */
    public synchronized void enable(String key) {
        InstalledPlugin plugin = known(key);
        shelf.setEnabled(key, true);
        if (plugin.running() == null) {
            plugin.enable();
        }
    }

    /** Stops a plugin, now and for later starts. */
    public synchronized void disable(String key) {
        InstalledPlugin plugin = known(key);
        shelf.setEnabled(key, false);
        plugin.disable();
        framework.refresh(plugin.bundle());
    }

    /**
     * Removes a plugin. Its tables stay. A plugin that ships with the workspace goes back to the
     * shipped version.
     *
     * @throws IllegalStateException when that is the version it has
     */
    public synchronized void uninstall(String key) {
        if (known(key).bundled()) {
            throw new IllegalStateException(
                    key + " ships with the workspace; it can only be disabled");
        }
        Optional<PluginShelf.Entry> shipped = shelf.remove(key);
        plugins.remove(key).uninstall();
        shipped.ifPresent(this::place);
    }

    /** All installed plugins, in the order of their keys. */
    public synchronized List<PluginState> plugins() {
        return plugins.values().stream()
                .map(InstalledPlugin::state)
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .toList();
    }

    /** The plugin with this key, if installed. */
    public synchronized Optional<PluginState> plugin(String key) {
        return Optional.ofNullable(plugins.get(key)).map(InstalledPlugin::state);
    }

    @Override
    public <M extends Module> List<M> all(Class<M> type) {
        return registry.all(type);
    }

    @Override
    public <M extends Module> Optional<M> byKey(Class<M> type, String completeKey) {
        return registry.byKey(type, completeKey);
    }

    @Override
    public Optional<MacroModule> macro(String name) {
        return registry.macro(name);
    }

    @Override
    public String soy(String pluginKey, String templateName, Map<String, ?> data) {
        PluginScope plugin =
                running(pluginKey)
                        .orElseThrow(
                                () -> new IllegalStateException(pluginKey + " is not running"));
        return soy.render(plugin, templateName, data);
    }

    @Override
    public Optional<PluginScope> running(String key) {
        return parts.runningPlugin(key).map(PluginScope.class::cast);
    }

    @Override
    public List<PluginScope> running() {
        return List.copyOf(parts.running().values());
    }

    private void place(PluginShelf.Entry entry) {
        InstalledPlugin plugin = new InstalledPlugin(parts, entry.jar(), entry.bundled());
        replace(entry.jar().key(), plugin, entry.enabled());
    }

    private void replace(String key, InstalledPlugin plugin, boolean enabled) {
        InstalledPlugin before = plugins.put(key, plugin);
        if (before != null) {
            before.uninstall();
        }
        if (enabled) {
            plugin.enable();
        }
    }

    private InstalledPlugin known(String key) {
        InstalledPlugin plugin = plugins.get(key);
        if (plugin == null) {
            throw new IllegalArgumentException("No plugin has the key " + key);
        }
        return plugin;
    }

    /** Does here what an administrator did on another node. */
    synchronized void follow() {
        PluginShelf.Changes changes = shelf.changes();
        changes.removed()
                .forEach(
                        key ->
                                Optional.ofNullable(plugins.remove(key))
                                        .ifPresent(InstalledPlugin::uninstall));
        changes.changed().forEach(this::place);
    }

    private void forget(RunningPlugin plugin) {
        texts.forget(plugin.key());
        soy.forget(plugin.key());
        stopListeners.forEach(listener -> listener.accept(plugin.loader()));
    }

    private <T> T ownServices(Class<T> type, long bundleId) {
        return parts.running().values().stream()
                .filter(plugin -> plugin.bundle().getBundleId() == bundleId)
                .findFirst()
                .map(plugin -> plugin.own(type))
                .orElse(null);
    }

    /** The services that every plugin gets an instance of its own of. */
    static List<Class<?>> perPlugin() {
        return List.of(ActiveObjects.class, TemplateRenderer.class);
    }
}
