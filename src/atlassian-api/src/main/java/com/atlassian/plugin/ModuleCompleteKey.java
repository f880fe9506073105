package com.atlassian.plugin;

import java.util.Objects;

/**
 * The key of a plugin and the key of a module in it, written {@code plugin:module}. Declared from
 * the public Javadoc of the Atlassian plugin framework (docs.atlassian.com), package
 * com.atlassian.plugin.
 */
public final class ModuleCompleteKey {
    private final String pluginKey;
    private final String moduleKey;

    /**
     * @throws IllegalArgumentException when the text is not a plugin key, a colon and a module key
     */
    public ModuleCompleteKey(String completeKey) {
        int colon = completeKey.indexOf(':');
        if (colon < 1 || colon == completeKey.length() - 1) {
            throw new IllegalArgumentException("Not a complete module key: " + completeKey);
        }
        this.pluginKey = completeKey.substring(0, colon);
        this.moduleKey = completeKey.substring(colon + 1);
    }

    public ModuleCompleteKey(String pluginKey, String moduleKey) {
        this.pluginKey = Objects.requireNonNull(pluginKey);
        this.moduleKey = Objects.requireNonNull(moduleKey);
    }

    public String getPluginKey() {
        return pluginKey;
    }

    public String getModuleKey() {
        return moduleKey;
    }

    public String getCompleteKey() {
        return pluginKey + ":" + moduleKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModuleCompleteKey that
                && getCompleteKey().equals(that.getCompleteKey());
    }

    @Override
    public int hashCode() {
        return getCompleteKey().hashCode();
    }

    @Override
    public String toString() {
        return getCompleteKey();
    }
}
