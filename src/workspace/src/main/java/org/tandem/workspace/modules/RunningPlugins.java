package org.tandem.workspace.modules;

import java.util.List;
import java.util.Optional;

/** The plugins of one application that run at the moment. */
public interface RunningPlugins {
    Optional<PluginScope> running(String key);

    List<PluginScope> running();
}
