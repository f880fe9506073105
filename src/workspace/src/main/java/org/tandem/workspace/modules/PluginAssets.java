package org.tandem.workspace.modules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a plugin brings besides modules: texts, files for browsers, Soy sources, allowed methods.
 */
public final class PluginAssets {
    private final List<String> textBundles = new CopyOnWriteArrayList<>();
    private final List<String> soyFiles = new CopyOnWriteArrayList<>();
    private final Set<String> templateMethods = ConcurrentHashMap.newKeySet();
    private final Map<String, Map<String, String>> downloads = new ConcurrentHashMap<>();

    /** Base names of property files, with slashes. */
    public List<String> textBundles() {
        return textBundles;
    }

    /** Paths of Soy files. */
    public List<String> soyFiles() {
        return soyFiles;
    }

    /** Methods that Velocity templates may call: {@code com.acme.Item#getName()}. */
    public Set<String> templateMethods() {
        return templateMethods;
    }

    /**
     * Adds a file, or a folder when the name ends in a slash, for browsers.
     *
     * @param module the key of the module it belongs to; empty for the plugin as a whole
     */
    void addDownload(String module, String name, String location) {
        boolean folder = name.endsWith("/") && !location.endsWith("/");
        downloads
                .computeIfAbsent(module, key -> new ConcurrentHashMap<>())
                .put(name, folder ? location + "/" : location);
    }

    /**
     * Where in the jar the file for browsers is.
     *
     * @param module a module's key; empty for the plugin as a whole
     */
    public Optional<String> download(String module, String name) {
        Map<String, String> files = downloads.getOrDefault(module, Map.of());
        String location = files.get(name);
        if (location != null) {
            return Optional.of(location);
        }
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("/") && name.startsWith(file.getKey()))
                .map(file -> file.getValue() + name.substring(file.getKey().length()))
                .findFirst();
    }
}
