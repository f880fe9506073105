package org.tandem.workspace.modules;

/** An enabled module of a plugin. */
public interface Module {
    ModuleKey key();

    /** Position among modules of its kind; lower comes first. */
    default int weight() {
        return 1000;
    }
}
