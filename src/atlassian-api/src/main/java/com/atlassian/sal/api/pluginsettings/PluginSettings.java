package com.atlassian.sal.api.pluginsettings;

/**
 * Small settings. Values are strings, lists of strings, maps of strings or properties. Declared
 * from the public Javadoc of the Shared Access Layer (docs.atlassian.com), package
 * com.atlassian.sal.api.pluginsettings.
 */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
