package org.tandem.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workspace's Spanish texts say what its English texts say. */
class TranslationsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    @ParameterizedTest
    @ValueSource(strings = {"web", "wiki"})
    void nothingIsTranslatedThatDoesNotExist(String area) throws IOException {
        assertThat(read(area + "_es").stringPropertyNames())
                .isSubsetOf(read(area).stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "wiki"})
    void everyTranslationFillsInWhatTheEnglishTextFillsIn(String area) throws IOException {
        Properties english = read(area);
        Properties spanish = read(area + "_es");
        assertThat(spanish.stringPropertyNames())
                .allSatisfy(
                        key ->
                                assertThat(placeholders(spanish.getProperty(key)))
                                        .as(key)
                                        .isEqualTo(placeholders(english.getProperty(key))));
    }

    @Test
    void thePagesOfTheWikiAreTranslatedWhole() throws IOException {
        Set<String> missing = new TreeSet<>(read("wiki").stringPropertyNames());
        missing.removeAll(read("wiki_es").stringPropertyNames());
        assertThat(missing).as("add these to i18n/workspace-wiki_es.properties").isEmpty();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String area) throws IOException {
        Properties texts = new Properties();
        String name = "/org/tandem/workspace/i18n/workspace-" + area + ".properties";
        try (InputStream in = TranslationsTest.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
