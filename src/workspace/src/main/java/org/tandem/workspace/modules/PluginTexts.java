package org.tandem.workspace.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the running plugins' {@code <resource type="i18n">}, in UTF-8. */
public final class PluginTexts {
    private final RunningPlugins plugins;

    /** By plugin and ending of the file's name; readers have more locales than there are files. */
    private final Map<String, Map<String, Map<String, String>>> loaded = new ConcurrentHashMap<>();

    public PluginTexts(RunningPlugins plugins) {
        this.plugins = plugins;
    }

    /** The text as written, in the language closest to the locale. */
    public Optional<String> pattern(Locale locale, String key) {
        for (PluginScope plugin : plugins.running()) {
            for (String suffix : suffixes(locale)) {
                String text = texts(plugin, suffix).get(key);
                if (text != null) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /** All texts whose key starts with the prefix, by key. */
    public Map<String, String> withPrefix(Locale locale, String prefix) {
        Map<String, String> found = new TreeMap<>();
        for (PluginScope plugin : plugins.running()) {
            for (String suffix : suffixes(locale)) {
                texts(plugin, suffix)
                        .forEach(
                                (key, text) -> {
                                    if (key.startsWith(prefix)) {
                                        found.putIfAbsent(key, text);
                                    }
                                });
            }
        }
        return found;
    }

    /** Lets go of a plugin that stops. */
    public void forget(String pluginKey) {
        loaded.remove(pluginKey);
    }

    private Map<String, String> texts(PluginScope plugin, String suffix) {
        return loaded.computeIfAbsent(plugin.key(), key -> new ConcurrentHashMap<>())
                .computeIfAbsent(suffix, ending -> load(plugin, ending));
    }

    private static Map<String, String> load(PluginScope plugin, String suffix) {
        Map<String, String> texts = new HashMap<>();
        for (String base : plugin.assets().textBundles()) {
            read(plugin, base + suffix + ".properties", texts);
        }
        return texts.isEmpty() ? Map.of() : texts;
    }

    /** From the special to the general, as the first that has a text wins. */
    private static List<String> suffixes(Locale locale) {
        String language = "_" + locale.getLanguage();
        return List.of(language + "_" + locale.getCountry(), language, "");
    }

    private static void read(PluginScope plugin, String file, Map<String, String> texts) {
        try (InputStream in = plugin.open(file)) {
            if (in != null) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
