package org.tandem.workspace.osgi;

import com.atlassian.plugin.PluginParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.workspace.modules.Module;
import org.tandem.workspace.modules.ModuleElement;
import org.tandem.workspace.modules.ModuleType;
import org.tandem.workspace.osgi.PluginState.ModuleState;
import org.tandem.workspace.osgi.PluginState.Status;

/** A plugin that is installed in one application, running or not. */
final class InstalledPlugin {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledPlugin.class);

    private final PluginParts parts;
    private final PluginJar jar;
    private final boolean bundled;
    private final Bundle bundle;
    private final List<ModuleState> modules = new ArrayList<>();
    private boolean enabled;
    private String problem;
    private RunningPlugin running;

    /**
     * Installs the plugin without starting it.
     *
     * @throws PluginParseException when OSGi does not accept the jar
     */
    InstalledPlugin(PluginParts parts, PluginJar jar, boolean bundled) {
        this.parts = parts;
        this.jar = jar;
        this.bundled = bundled;
        try {
            this.bundle =
                    parts.framework()
                            .context()
                            .installBundle("plugin:" + UUID.randomUUID(), jar.open());
        } catch (BundleException e) {
            throw new PluginParseException("The jar is not a bundle: " + reason(e), e);
        }
    }

    /** Starts the plugin. What goes wrong is kept to be shown, not thrown. */
    void enable() {
        enabled = true;
        problem = null;
        modules.clear();
        try {
            bundle.start();
            running = new RunningPlugin(parts.app(), jar, bundle);
            parts.prepare(running);
            build(true);
            running.startSpring();
            build(false);
            running.announceStart();
        } catch (BundleException | RuntimeException | LinkageError e) {
            problem = reason(e);
            LOG.error("{}: the plugin {} does not start", parts.app(), jar.key(), e);
            stop();
        }
    }

    void disable() {
        enabled = false;
        problem = null;
        stop();
        modules.clear();
    }

    /** Forgets the plugin's bundle for good. */
    void uninstall() {
        stop();
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException("The bundle cannot be uninstalled", e);
        }
        parts.framework().refresh(bundle);
    }

    private void stop() {
        if (running != null) {
            parts.forget(running);
            running.stop();
            running = null;
        }
        try {
            bundle.stop();
        } catch (BundleException e) {
            LOG.warn("The bundle of {} does not stop", jar.key(), e);
        }
    }

    private void build(boolean early) {
        for (ModuleElement element : jar.descriptor().modules(parts.app())) {
            ModuleType type = parts.types().get(element.name());
            if (type == null) {
                if (!early) {
                    note(element, Status.UNKNOWN, null);
                }
            } else if (type.early() == early) {
                build(element, type);
            }
        }
    }

    private void build(ModuleElement element, ModuleType type) {
        if (element.attribute("state").orElse("enabled").equals("disabled")) {
            note(element, Status.DISABLED, null);
            return;
        }
        try {
            ModuleType.Built built = type.build(element, running);
            running.undo(built.undo());
            if (built.module() != null) {
                register(built.module());
            }
            note(element, Status.ENABLED, null);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{}: <{}> of {} fails", parts.app(), element.name(), jar.key(), e);
            note(element, Status.FAILED, reason(e));
        }
    }

    private void register(Module module) {
        parts.registry().add(module);
        running.undo(() -> parts.registry().remove(module));
    }

    private void note(ModuleElement element, Status status, String why) {
        String name = element.attribute("key").or(() -> element.attribute("location")).orElse("");
        modules.add(new ModuleState(name, element.name(), status, why));
    }

    /** The innermost message: what the author of the plugin can act on. */
    static String reason(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return cause instanceof PluginParseException || cause instanceof IllegalStateException
                ? message
                : cause.getClass().getSimpleName() + ": " + message;
    }

    RunningPlugin running() {
        return running;
    }

    Bundle bundle() {
        return bundle;
    }

    boolean bundled() {
        return bundled;
    }

    PluginState state() {
        return new PluginState(
                jar.key(),
                jar.descriptor().name(),
                jar.version(),
                jar.descriptor().info("description"),
                jar.descriptor().vendor(),
                enabled,
                bundled,
                problem,
                modules);
    }
}
