package org.tandem.workspace.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DateFormatSymbols;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tandem.workspace.web.PseudoLocale;

/** A page in one language: what it ought to say, and whether it says all of it in that language. */
public final class Reading {
    private static final Path TEXTS = Path.of("../../i18n/tandem.properties");
    private static final Path PACKS = Path.of("../plugin/src/main/resources/packs");
    private static final Pattern TURNED = Pattern.compile("\u202E[^\u202C]*\u202C");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][ -~’“”–…]*");

    /** Every text that can be seen or heard, but what is typed into fields or marked as names. */
    private static final String SAID =
            """
            () => {
              const closed = [...document.querySelectorAll("details:not([open])")];
              closed.forEach((part) => (part.open = true));
              const kept = "script, style, noscript, textarea, code, kbd, bdi, [translate=no]";
              const said = [document.title];
              const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (nodes.nextNode()) {
                const at = nodes.currentNode.parentElement;
                if (!at.closest(kept) && (at.tagName === "OPTION" || at.checkVisibility())) {
                  said.push(nodes.currentNode.data);
                }
              }
              for (const name of ["aria-label", "title", "placeholder", "alt"]) {
                document.querySelectorAll(`[${name}]`).forEach((at) => said.push(at.getAttribute(name)));
              }
              closed.forEach((part) => (part.open = false));
              return said.map((text) => text.replace(/\\s+/g, " ").trim()).filter(Boolean);
            }""";

    private final Locale locale;
    private final Properties texts = new Properties();
    private final String packs;

    public Reading(String tag) throws IOException {
        locale = Locale.forLanguageTag(tag);
        try (Reader reader = Files.newBufferedReader(TEXTS)) {
            texts.load(reader);
        }
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(PACKS)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        packs = all.toString().replace("''", "'").replaceAll("\\s+", " ");
    }

    public Locale locale() {
        return locale;
    }

    /** One of Tandem's texts. */
    public String text(String key, Object... args) {
        String english = texts.getProperty(key);
        assertThat(english).as(key).isNotNull();
        String said = pseudo() == null ? english : pseudo().of(english);
        return new MessageFormat(said, locale).format(args);
    }

    private PseudoLocale pseudo() {
        return Arrays.stream(PseudoLocale.values())
                .filter(one -> one.locale().equals(locale))
                .findFirst()
                .orElse(null);
    }

    /**
     * Fails with every text of the page that was written into it by hand. It takes a made-up
     * language to tell: in English all texts are plain.
     *
     * @param typed what people called things
     */
    @SuppressWarnings("unchecked")
    public void check(Page page, String... typed) {
        if (pseudo() == null) {
            return;
        }
        List<String> plain =
                ((List<String>) page.evaluate(SAID))
                        .stream()
                                .flatMap(text -> PLAIN.matcher(without(text, typed)).results())
                                .map(found -> found.group().replaceFirst("[\\s,:;]+$", ""))
                                .filter(text -> !isOfAPack(text))
                                .toList();
        assertThat(plain).as("written into %s by hand", page.url()).isEmpty();
    }

    /** Whether it is the whole value of a key of a pack, with or without the full stop. */
    private boolean isOfAPack(String text) {
        return Stream.of(": ", ">- ", ": '")
                .anyMatch(
                        key ->
                                packs.contains(key + text + " ")
                                        || packs.contains(key + text + "'"));
    }

    private String without(String text, String... typed) {
        String rest = TURNED.matcher(text).replaceAll("");
        DateFormatSymbols dates = DateFormatSymbols.getInstance(locale);
        List<String> names = new ArrayList<>(List.of(typed));
        names.addAll(List.of(dates.getShortMonths()));
        names.addAll(List.of(dates.getAmPmStrings()));
        names.sort(Comparator.comparing(String::length).reversed());
        for (String name : names) {
            rest = name.isEmpty() ? rest : rest.replace(name, "");
        }
        return rest;
    }
}
