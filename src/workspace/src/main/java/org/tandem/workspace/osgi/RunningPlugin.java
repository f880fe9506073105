package org.tandem.workspace.osgi;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.workspace.App;
import org.tandem.workspace.modules.PluginAssets;
import org.tandem.workspace.modules.PluginScope;

/** A plugin between its start and its stop. All that it added is undone when it stops. */
final class RunningPlugin implements PluginScope {
    private static final Logger LOG = LoggerFactory.getLogger(RunningPlugin.class);

    private final App app;
    private final PluginJar jar;
    private final Bundle bundle;
    private final ClassLoader loader;
    private final PluginSpringContext spring;
    private final PluginAssets assets = new PluginAssets();
    private final Map<Class<?>, Object> ownServices = new ConcurrentHashMap<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final List<LifecycleAware> lifecycle = new ArrayList<>();

    /** Takes hold of a bundle that OSGi has started. */
    RunningPlugin(App app, PluginJar jar, Bundle bundle) {
        this.app = app;
        this.jar = jar;
        this.bundle = bundle;
        this.loader = bundle.adapt(BundleWiring.class).getClassLoader();
        this.spring = new PluginSpringContext(app, bundle, loader);
    }

    void startSpring() {
        undo(spring::close);
        PluginCalls.run(loader, spring::load);
        PluginCalls.run(loader, () -> new Exports(spring).offer(this));
    }

    /** Remembers what to do when the plugin stops; the latest is done first. */
    void undo(Runnable action) {
        undo.push(action);
    }

    void addLifecycle(LifecycleAware bean) {
        lifecycle.add(bean);
    }

    /** Tells the plugin that it is fully started. */
    void announceStart() {
        for (LifecycleAware bean : lifecycle) {
            undo(bean::onStop);
            PluginCalls.run(loader, bean::onStart);
        }
    }

    void stop() {
        while (!undo.isEmpty()) {
            Runnable action = undo.pop();
            try {
                PluginCalls.run(loader, action);
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("{} did not stop cleanly", key(), e);
            }
        }
        ownServices.clear();
        Leaks.forget(loader);
    }

    @Override
    public App app() {
        return app;
    }

    @Override
    public String key() {
        return jar.key();
    }

    @Override
    public String stamp() {
        return jar.hash().substring(0, 10);
    }

    @Override
    public ClassLoader loader() {
        return loader;
    }

    @Override
    public InputStream open(String path) {
        URL entry = bundle.getEntry(path);
        try {
            return entry == null || path.endsWith("/") ? null : entry.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> classFiles() {
        return bundle.adapt(BundleWiring.class).findEntries("/", "*.class", 1).stream()
                .map(url -> url.getPath().substring(1))
                .toList();
    }

    @Override
    public Object create(String className) {
        return PluginCalls.within(
                loader,
                () -> {
                    try {
                        return spring.getAutowireCapableBeanFactory()
                                .createBean(loader.loadClass(className));
                    } catch (ClassNotFoundException e) {
                        throw new IllegalArgumentException("The jar has no class " + className, e);
                    }
                });
    }

    @Override
    public <T> T create(String className, Class<T> type) {
        Object instance = create(className);
        if (!type.isInstance(instance)) {
            throw new IllegalArgumentException(className + " is not a " + type.getName());
        }
        return PluginCalls.wrap(type, instance, loader);
    }

    @Override
    public <T> T service(Class<T> type) {
        return ServiceProxy.of(type, bundle.getBundleContext());
    }

    @Override
    public <T> void provide(Class<T> type, T service) {
        ownServices.put(type, service);
    }

    /** A service made for this plugin alone, or null. */
    <T> T own(Class<T> type) {
        return type.cast(ownServices.get(type));
    }

    @Override
    public TemplateRenderer renderer() {
        return own(TemplateRenderer.class);
    }

    @Override
    public PluginAssets assets() {
        return assets;
    }

    Bundle bundle() {
        return bundle;
    }
}
