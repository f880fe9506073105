package org.tandem.workspace.modules;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.InputStream;
import java.util.List;
import org.tandem.workspace.App;

/** What a module type may use of the plugin whose descriptor it reads. */
public interface PluginScope {
    App app();

    /** The plugin's key. */
    String key();

    /** Changes with every build of the jar; part of the addresses that browsers cache. */
    String stamp();

    ClassLoader loader();

    /** Opens a file of the jar by its path with or without leading slash; null if there is none. */
    InputStream open(String path);

    /** The jar's own classes, by path ({@code org/…/X.class}). */
    List<String> classFiles();

    /** A new instance wired by the plugin's Spring context. */
    Object create(String className);

    /**
     * A new instance wired by the plugin's Spring context, whose methods run with the plugin's
     * class loader as context class loader.
     */
    <T> T create(String className, Class<T> type);

    /** Renders the plugin's own Velocity templates. */
    TemplateRenderer renderer();

    /** A service of the application. */
    <T> T service(Class<T> type);

    /** Offers a service to this plugin alone. */
    <T> void provide(Class<T> type, T service);

    /** What the plugin brings besides modules. */
    PluginAssets assets();
}
