package org.tandem.partnerships.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Translations say what the English texts say, and all of what families and partners see. */
class TranslationsIT {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    /** What members of both teams see of readiness; the rest may follow. */
    private static final Set<String> COMPLETE =
            Set.of(
                    "tandem.error.",
                    "tandem.form.",
                    "tandem.guest.",
                    "tandem.links.",
                    "tandem.print.",
                    "tandem.readiness.",
                    "tandem.reminders.",
                    "tandem.texts.");

    private static PackagedJar jar;
    private static Properties english;
    private static Properties spanish;

    @BeforeAll
    static void read() {
        jar = PackagedJar.open();
        english = jar.texts();
        spanish = jar.texts("_es");
    }

    @AfterAll
    static void close() throws Exception {
        jar.close();
    }

    @Test
    void nothingIsTranslatedThatDoesNotExist() {
        Set<String> unknown = new TreeSet<>(spanish.stringPropertyNames());
        unknown.removeAll(english.stringPropertyNames());

        assertThat(unknown).as("take these out of i18n/tandem_es.properties").isEmpty();
    }

    @Test
    void everyTextThatTeamMembersSeeIsTranslated() {
        Set<String> missing =
                english.stringPropertyNames().stream()
                        .filter(key -> COMPLETE.stream().anyMatch(key::startsWith))
                        .filter(key -> !spanish.containsKey(key))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing)
                .as("add these to i18n/tandem_es.properties:\n" + String.join("=\n", missing) + "=")
                .isEmpty();
    }

    @Test
    void everyTranslationFillsInWhatTheEnglishTextFillsIn() {
        assertThat(spanish.stringPropertyNames())
                .filteredOn(english::containsKey)
                .allSatisfy(
                        key ->
                                assertThat(placeholders(spanish.getProperty(key)))
                                        .as(key)
                                        .isEqualTo(placeholders(english.getProperty(key))));
    }

    @Test
    void noTranslationHasAnApostropheThatMessageFormatWouldSwallow() {
        assertThat(spanish.values().stream().map(Object::toString))
                .as("write ’ instead of '")
                .noneMatch(text -> text.contains("'"));
    }

    private static Set<String> placeholders(String text) {
        Stream<String> found = PLACEHOLDER.matcher(text).results().map(MatchResult::group);
        return found.collect(Collectors.toCollection(TreeSet::new));
    }
}
