package org.tandem.workspace.modules;

import com.atlassian.plugin.PluginParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** {@code <resource>} of the plugin as a whole: texts, or files for browsers. */
final class ResourceType implements ModuleType {
    @Override
    public String element() {
        return "resource";
    }

    @Override
    public boolean early() {
        return true;
    }

    @Override
    public Built build(ModuleElement element, PluginScope plugin) {
        String type = element.required("type");
        String location = element.required("location");
        switch (type) {
            case "i18n" -> addTexts(location, plugin);
            case "download" -> plugin.assets().addDownload("", element.required("name"), location);
            default ->
                    throw new PluginParseException(
                            "<resource type=\"" + type + "\"> is not known; valid: i18n, download");
        }
        return Built.effect(() -> {});
    }

    private static void addTexts(String location, PluginScope plugin) {
        String base = location.replace('.', '/');
        try (InputStream in = plugin.open(base + ".properties")) {
            if (in == null) {
                throw new PluginParseException("The jar has no file " + base + ".properties");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        plugin.assets().textBundles().add(base);
    }
}
