package org.tandem.workspace.platform.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.tandem.workspace.App;
import org.tandem.workspace.store.Settings;

/** Plugins' settings in the workspace's settings table, separate per application. */
public final class SalSettings implements PluginSettingsFactory {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_KEY = 100;

    private final App app;
    private final Settings settings;

    public SalSettings(App app, Settings settings) {
        this.app = app;
        this.settings = settings;
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Stored(prefix("global"));
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new Stored(prefix("of." + key));
    }

    private String prefix(String namespace) {
        return "sal." + app.productKey() + "." + namespace + ".";
    }

    private final class Stored implements PluginSettings {
        private final String prefix;

        Stored(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public Object get(String key) {
            return settings.get(name(key)).map(SalSettings::decode).orElse(null);
        }

        @Override
        public Object put(String key, Object value) {
            if (value == null) {
                return remove(key);
            }
            Object before = get(key);
            settings.put(name(key), encode(value));
            return before;
        }

        @Override
        public Object remove(String key) {
            Object before = get(key);
            settings.remove(name(key));
            return before;
        }

        private String name(String key) {
            if (key == null || key.isEmpty() || key.length() > LONGEST_KEY) {
                throw new IllegalArgumentException(
                        "A setting's key has 1 to " + LONGEST_KEY + " characters: " + key);
            }
            return prefix + key;
        }
    }

    /** JSON text, array or object; the type of the value is the type of the node. */
    private static String encode(Object value) {
        if (!(value instanceof String || value instanceof List || value instanceof Map)) {
            throw new IllegalArgumentException(
                    "A setting is a String, List, Map or Properties, not a "
                            + value.getClass().getName());
        }
        try {
            return (value instanceof Properties ? "P" : "V") + JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The setting cannot be stored", e);
        }
    }

    private static Object decode(String stored) {
        try {
            JsonNode node = JSON.readTree(stored.substring(1));
            if (stored.charAt(0) == 'P') {
                return JSON.convertValue(node, Properties.class);
            }
            return JSON.convertValue(node, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored setting is damaged", e);
        }
    }
}
