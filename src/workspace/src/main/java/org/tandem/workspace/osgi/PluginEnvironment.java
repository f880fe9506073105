package org.tandem.workspace.osgi;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.tandem.workspace.directory.CurrentUser;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.web.HttpServer;
import org.tandem.workspace.web.Texts;

/**
 * What the plugins of one application run on.
 *
 * @param folder a folder of this node alone, emptied at every start
 * @param bundled jars that ship with the workspace
 * @param texts of the workspace and, through {@link PluginHost#texts}, of plugins
 * @param locale the language of the current request, English outside one
 */
public record PluginEnvironment(
        Path folder,
        List<Path> bundled,
        Database database,
        HttpServer http,
        Directory directory,
        CurrentUser currentUser,
        Texts texts,
        Supplier<Locale> locale) {
    public PluginEnvironment {
        bundled = List.copyOf(bundled);
    }
}
