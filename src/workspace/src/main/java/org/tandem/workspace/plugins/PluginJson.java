package org.tandem.workspace.plugins;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tandem.workspace.osgi.PluginState;
import org.tandem.workspace.osgi.PluginState.ModuleState;
import org.tandem.workspace.osgi.PluginState.Status;

/** Plugins in the products' own JSON, with what is wrong added. */
record PluginJson(String root) {
    Map<String, Object> summary(PluginState plugin) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", plugin.key());
        json.put("name", plugin.name());
        json.put("version", plugin.version());
        json.put("description", plugin.description());
        json.put("vendor", Map.of("name", plugin.vendor()));
        json.put("enabled", plugin.enabled() && plugin.problem() == null);
        json.put("userInstalled", !plugin.bundled());
        json.put("links", Map.of("self", root + "/" + plugin.key() + "-key"));
        return json;
    }

    Map<String, Object> full(PluginState plugin) {
        Map<String, Object> json = summary(plugin);
        json.put("problem", plugin.problem());
        json.put("modules", plugin.modules().stream().map(m -> module(plugin, m)).toList());
        return json;
    }

    private static Map<String, Object> module(PluginState plugin, ModuleState module) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", module.key());
        json.put("completeKey", plugin.key() + ":" + module.key());
        json.put("type", module.type());
        json.put("enabled", module.status() == Status.ENABLED);
        json.put("recognisableType", module.status() != Status.UNKNOWN);
        json.put("broken", module.status() == Status.FAILED);
        json.put("problem", module.problem());
        return json;
    }
}
