package org.tandem.partnerships.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads the history reads words, whatever the code writes into it. */
class HistorySubjectTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern WRITTEN =
            Pattern.compile("(?:new Change|Change\\.of|[. ]note)\\(\\s*\"([A-Za-z.-]+)\"");
    private static Properties texts;

    @BeforeAll
    static void readTheTexts() throws IOException {
        texts = new Properties();
        Path english = Path.of("..", "..", "i18n", "tandem.properties");
        try (Reader reader = Files.newBufferedReader(english)) {
            texts.load(reader);
        }
    }

    static Stream<HistorySubject> subjects() {
        return HistorySubject.all().stream();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everySubjectHasAWord(HistorySubject subject) {
        String stem = subject.pattern().replaceAll("\\.?\\*.*", "");

        assertThat(texts.getProperty("tandem.history.subject." + stem, word(stem)))
                .as(subject.pattern())
                .isNotEmpty();
    }

    /** The readers' rule: what has no word of its own is called as what it belongs to. */
    private static String word(String stem) {
        int dot = stem.lastIndexOf('.');
        return dot < 0
                ? ""
                : texts.getProperty("tandem.history.subject." + stem.substring(0, dot), "");
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void theIdsAmongItsValuesHaveWords(HistorySubject subject) {
        assertThat(subject.ids())
                .allSatisfy(
                        stem ->
                                assertThat(texts.stringPropertyNames())
                                        .anyMatch(key -> key.startsWith(stem)));
    }

    /** The first that fits is taken. */
    @ParameterizedTest
    @MethodSource("subjects")
    void noSubjectHidesAnother(HistorySubject subject) {
        assertThat(HistorySubject.find(subject.pattern().replace("*", "x"))).contains(subject);
    }

    @Test
    void statesSidesAndEndsHaveTheirWordsInTheHistory() {
        has("tandem.state.", Stream.of(State.values()).map(State::id));
        has("tandem.end.", Stream.of(EndKind.values()).map(EndKind::id));
        has("tandem.readiness.side.", Stream.of(Side.values()).map(Side::name));
        has("tandem.owner.level.", Stream.of(Ownership.values()).map(Ownership::id));
        has("tandem.history.sharing.", Stream.of("yes", "no"));
    }

    private static void has(String stem, Stream<String> ids) {
        assertThat(ids).allMatch(id -> texts.containsKey(stem + id));
    }

    /** Subjects put together at run time are refused by the history when they are not listed. */
    @Test
    void whatTheSourcesWriteIsListed() {
        Set<String> unknown = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(HistorySubjectTest::written)
                    .filter(subject -> !isListed(subject))
                    .forEach(unknown::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertThat(unknown).as("add these to HistorySubject, and their words").isEmpty();
    }

    /** A subject that goes on at run time ends in a dot here. */
    private static boolean isListed(String subject) {
        return subject.endsWith(".")
                ? subjects().anyMatch(one -> one.pattern().startsWith(subject))
                : HistorySubject.find(subject).isPresent();
    }

    private static Stream<String> written(Path file) {
        try {
            return WRITTEN.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
