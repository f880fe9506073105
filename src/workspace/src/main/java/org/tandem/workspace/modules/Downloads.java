package org.tandem.workspace.modules;

import java.util.Locale;

/** Files for browsers: {@code <resource type="download">}. */
final class Downloads {
    private Downloads() {}

    /** Notes the files that the element offers to browsers. */
    static void collect(ModuleElement element, PluginScope plugin) {
        String module = element.required("key");
        for (ModuleElement resource : element.children("resource")) {
            if (resource.attribute("type").orElse("").equals("download")) {
                String location = resource.required("location");
                plugin.assets().addDownload(module, resource.required("name"), location);
            }
        }
    }

    /** The file's address within the application; it changes whenever the plugin does. */
    static String address(PluginScope plugin, String module, String name) {
        return "/download/resources/"
                + plugin.key()
                + ":"
                + module
                + "/"
                + name
                + "?v="
                + plugin.stamp();
    }

    static boolean isSoy(String location) {
        return location.toLowerCase(Locale.ROOT).endsWith(".soy");
    }
}
