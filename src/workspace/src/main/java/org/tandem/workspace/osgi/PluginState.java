package org.tandem.workspace.osgi;

import java.util.List;

/**
 * An installed plugin as administrators see it.
 *
 * @param bundled ships with the workspace, so it can be disabled but not removed
 * @param problem why it does not run although enabled, or null
 * @param modules in the order of the descriptor
 */
public record PluginState(
        String key,
        String name,
        String version,
        String description,
        String vendor,
        boolean enabled,
        boolean bundled,
        String problem,
        List<ModuleState> modules) {
    public PluginState {
        modules = List.copyOf(modules);
    }

    /** Enabled, started, and every module of a known type works. */
    public boolean healthy() {
        return enabled
                && problem == null
                && modules.stream().noneMatch(module -> module.status() == Status.FAILED);
    }

    /** What became of a module. */
    public enum Status {
        ENABLED,
        DISABLED,
        FAILED,
        UNKNOWN
    }

    /**
     * A module of the descriptor that is meant for this application.
     *
     * @param type the descriptor's element, for example {@code xhtml-macro}
     * @param problem why it failed, or null
     */
    public record ModuleState(String key, String type, Status status, String problem) {}
}
