package org.tandem.workspace.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * The workspace's bundles, then those of plugins. Patterns are {@link MessageFormat}s in which an
 * apostrophe is just an apostrophe, doubled or not.
 */
public final class BundleTexts implements Texts {
    private static final List<String> AREAS = List.of("web", "wiki", "tracker", "admin");
    private static final String FOLDER = "/org/tandem/workspace/i18n/workspace-";
    private static final String LANGUAGES = "web.languages";

    /** Keys that end so hold the tag of the language that the texts are in. */
    private static final String TAG = ".texts.language";

    /** As many as there are texts with arguments, in the languages that are read. */
    private static final Map<Pattern, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();
    private final List<Locale> locales = new ArrayList<>();
    private final List<TextSource> more = new CopyOnWriteArrayList<>();

    /** Texts in the languages that they were written in. */
    public BundleTexts() {
        this(false);
    }

    /**
     * Texts in the languages that they were written in.
     *
     * @param pseudo whether {@link PseudoLocale}s are among them
     */
    public BundleTexts(boolean pseudo) {
        byLanguage.put("en", load(""));
        for (String tag : byLanguage.get("en").get(LANGUAGES).split(",")) {
            Locale locale = Locale.forLanguageTag(tag.trim());
            locales.add(locale);
            byLanguage.computeIfAbsent(locale.getLanguage(), language -> load("_" + language));
        }
        if (pseudo) {
            Stream.of(PseudoLocale.values()).map(PseudoLocale::locale).forEach(locales::add);
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

    /** Those that the workspace's own texts exist in, American English first. */
    public List<Locale> locales() {
        return List.copyOf(locales);
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
        return PseudoLocale.of(locale)
                .filter(pseudo -> locales.contains(locale))
                .map(pseudo -> written(Locale.ENGLISH, key).map(text -> told(pseudo, key, text)))
                .orElseGet(() -> written(locale, key));
    }

    private static String told(PseudoLocale pseudo, String key, String english) {
        return key.endsWith(TAG) ? pseudo.locale().toLanguageTag() : pseudo.of(english);
    }

    private Optional<String> written(Locale locale, String key) {
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
