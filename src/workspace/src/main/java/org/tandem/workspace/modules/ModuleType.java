package org.tandem.workspace.modules;

/** Turns one kind of descriptor element into a module. */
public interface ModuleType {
    /** The element's name. */
    String element();

    /** Whether the module must be there before the plugin's Spring context starts. */
    default boolean early() {
        return false;
    }

    /**
     * Builds the module. Any exception disables this module only; its message is shown to
     * administrators.
     */
    Built build(ModuleElement element, PluginScope plugin);

    /**
     * What became of an element.
     *
     * @param module to be found through {@link PluginModules}, or null when nobody looks it up
     * @param undo takes the module away again
     */
    record Built(Module module, Runnable undo) {
        /** A module that leaves nothing behind when it is forgotten. */
        public static Built of(Module module) {
            return new Built(module, () -> {});
        }

        /** An effect that nobody looks up. */
        public static Built effect(Runnable undo) {
            return new Built(null, undo);
        }
    }

    /** The module's complete key. */
    static ModuleKey key(ModuleElement element, PluginScope plugin) {
        return new ModuleKey(plugin.key(), element.required("key"));
    }
}
