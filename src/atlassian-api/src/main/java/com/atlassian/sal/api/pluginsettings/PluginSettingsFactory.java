package com.atlassian.sal.api.pluginsettings;

/**
 * Opens settings, either global or for a key such as a space key. Declared from the public Javadoc
 * of the Shared Access Layer (docs.atlassian.com), package com.atlassian.sal.api.pluginsettings.
 */
public interface PluginSettingsFactory {
    PluginSettings createGlobalSettings();

    PluginSettings createSettingsForKey(String key);
}
