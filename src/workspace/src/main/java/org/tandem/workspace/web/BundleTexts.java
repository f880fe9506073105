package org.tandem.workspace.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The workspace's bundles, then those of plugins. Patterns are {@link MessageFormat}s in which an
 * apostrophe is just an apostrophe, doubled or not.
 */
public final class BundleTexts implements Texts {
    private static final List<String> AREAS = List.of("web", "wiki", "tracker", "admin");
    private static final String FOLDER = "/org/tandem/workspace/i18n/workspace-";
    private static final String LANGUAGES = "web.languages";

    /** As many as there are texts with arguments, in the languages that are read. */
    private static final Map<Pattern, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();
    private final List<TextSource> more = new CopyOnWriteArrayList<>();

    public BundleTexts() {
        byLanguage.put("en", load(""));
        for (String language : byLanguage.get("en").getOrDefault(LANGUAGES, "en").split(",")) {
            if (!language.trim().equals("en")) {
                byLanguage.put(language.trim(), load("_" + language.trim()));
            }
        }
    }

    private static Map<String, String> load(String suffix) {
        Map<String, String> texts = new HashMap<>();
        for (String area : AREAS) {
            Properties properties = new Properties();
            String name = FOLDER + area + suffix + ".properties";
            try (InputStream in = BundleTexts.class.getResourceAsStream(name)) {
                if (in != null) {
                    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Unreadable texts: " + name, e);
            }
            properties.stringPropertyNames().forEach(k -> texts.put(k, properties.getProperty(k)));
        }
        return texts;
    }

    /** The languages that the workspace's own texts exist in. */
    Set<String> languages() {
        return Set.copyOf(byLanguage.keySet());
    }

    public void add(TextSource source) {
        more.add(source);
    }

    public void remove(TextSource source) {
        more.remove(source);
    }

    @Override
    public String text(Locale locale, String key, Object... args) {
        return pattern(locale, key).map(found -> format(found, locale, args)).orElse(key);
    }

    @Override
    public boolean knows(String key) {
        return pattern(Locale.ENGLISH, key).isPresent();
    }

    private Optional<String> pattern(Locale locale, String key) {
        Map<String, String> own = byLanguage.get(locale.getLanguage());
        if (own != null && own.containsKey(key)) {
            return Optional.of(own.get(key));
        }
        if (byLanguage.get("en").containsKey(key)) {
            return Optional.of(byLanguage.get("en").get(key));
        }
        return more.stream().flatMap(source -> source.pattern(locale, key).stream()).findFirst();
    }

    private static String format(String pattern, Locale locale, Object[] args) {
        String plain = pattern.replace("''", "'");
        if (args.length == 0) {
            return plain;
        }
        // Reading a pattern costs more than filling it in; a format itself serves one thread.
        MessageFormat known =
                FORMATS.computeIfAbsent(
                        new Pattern(plain, locale),
                        one -> new MessageFormat(one.text().replace("'", "''"), one.locale()));
        return ((MessageFormat) known.clone()).format(args);
    }

    private record Pattern(String text, Locale locale) {}
}
