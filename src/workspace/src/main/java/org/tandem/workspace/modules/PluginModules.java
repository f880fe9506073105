package org.tandem.workspace.modules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The enabled modules of all plugins of one application. Everything handed out calls plugin code
 * with the plugin's class loader as context class loader; nothing may be kept past one request,
 * since a plugin can be disabled at any time.
 */
public interface PluginModules {
    /** All enabled modules of a type, by weight, then key. */
    <M extends Module> List<M> all(Class<M> type);

    /** The enabled module with this complete key ({@code plugin.key:module-key}). */
    <M extends Module> Optional<M> byKey(Class<M> type, String completeKey);

    /** The macro with this name or alias. */
    Optional<MacroModule> macro(String name);

    /** Renders a Soy template that a plugin's web-resource delivers; answers safe HTML. */
    String soy(String pluginKey, String templateName, Map<String, ?> data);
}
