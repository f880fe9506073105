package org.tandem.workspace.modules;

/** A plugin's key and a module's key within it. */
public record ModuleKey(String plugin, String module) {
    public static ModuleKey parse(String completeKey) {
        int colon = completeKey.indexOf(':');
        if (colon <= 0) {
            throw new IllegalArgumentException(
                    "Not a complete module key (plugin.key:module-key): " + completeKey);
        }
        return new ModuleKey(completeKey.substring(0, colon), completeKey.substring(colon + 1));
    }

    public String complete() {
        return plugin + ":" + module;
    }

    /** The same plugin's module with another key; a complete key is taken as it is. */
    public ModuleKey sibling(String moduleKey) {
        return moduleKey.indexOf(':') > 0 ? parse(moduleKey) : new ModuleKey(plugin, moduleKey);
    }

    @Override
    public String toString() {
        return complete();
    }
}
