package org.tandem.partnerships.tracker;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.Map;

/** Settings in memory, empty at first. */
final class NoSettings implements PluginSettingsFactory {
    private final Map<String, Object> values = new HashMap<>();

    @Override
    public PluginSettings createGlobalSettings() {
        return new PluginSettings() {
            @Override
            public Object get(String key) {
                return values.get(key);
            }

            @Override
            public Object put(String key, Object value) {
                return values.put(key, value);
            }

            @Override
            public Object remove(String key) {
                return values.remove(key);
            }
        };
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return createGlobalSettings();
    }
}
