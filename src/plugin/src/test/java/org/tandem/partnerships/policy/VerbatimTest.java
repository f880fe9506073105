package org.tandem.partnerships.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What packs quote is what the documents say, word by word: every text with a source other than
 * {@code sample}, but those that are listed as our own words.
 */
class VerbatimTest {
    private static final SourceDocuments DOCUMENTS = new SourceDocuments();
    private static final Set<String> PARTS = Set.copyOf(SourceDocuments.rows("parts.txt"));
    private static final Set<String> OWN = Set.copyOf(SourceDocuments.rows("own-words.txt"));

    /** What is no text for people, but an id or the name of something. */
    private static final Set<String> NO_TEXT =
            Set.of(
                    "id",
                    "source",
                    "leadSource",
                    "theme",
                    "heading",
                    "level",
                    "route",
                    "eligibleGroup",
                    "transition",
                    "template",
                    "type",
                    "language");

    private record Quote(String source, String text) {
        boolean allowed() {
            return DOCUMENTS.whole(source, text)
                    || PARTS.contains(text) && DOCUMENTS.part(source, text)
                    || OWN.contains(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mmsd-7544", "spps-achieves", "odst-conditions-habits"})
    void everyTextIsTheDocumentsUnlessItIsListedAsOurs(String pack) {
        assertThat(quotes(pack)).hasSizeGreaterThan(60).filteredOn(one -> !one.allowed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mmsd-7544", "spps-achieves", "odst-conditions-habits"})
    void oneCharacterMoreOrLessIsNoticed(String pack) {
        List<Quote> unnoticed = new ArrayList<>();
        for (Quote quote : quotes(pack)) {
            changed(quote.text())
                    .map(text -> new Quote(quote.source(), text))
                    .filter(Quote::allowed)
                    .forEach(unnoticed::add);
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void nothingIsListedThatNoPackSays() {
        Set<String> listed = new HashSet<>(PARTS);
        listed.addAll(OWN);
        Stream.of("mmsd-7544", "spps-achieves", "odst-conditions-habits")
                .flatMap(pack -> quotes(pack).stream())
                .filter(quote -> !DOCUMENTS.whole(quote.source(), quote.text()))
                .map(Quote::text)
                .forEach(listed::remove);

        assertThat(listed).isEmpty();
    }

    /** Each character left out, replaced, or followed by another; spaces are free. */
    private static Stream<String> changed(String text) {
        return IntStream.range(0, text.length())
                .boxed()
                .flatMap(
                        at -> {
                            String before = text.substring(0, at);
                            String after = text.substring(at + 1);
                            return Stream.of(
                                    before + after,
                                    before + "x" + after,
                                    before + text.charAt(at) + "x" + after);
                        })
                .map(SourceDocuments::normal)
                .filter(other -> !other.equals(text) && !other.isEmpty());
    }

    private static List<Quote> quotes(String pack) {
        List<Quote> found = new ArrayList<>();
        Load yaml = new Load(LoadSettings.builder().build());
        collect(yaml.loadFromString(Packs.yaml(pack)), found);
        return found;
    }

    private static void collect(Object node, List<Quote> found) {
        if (node instanceof Map<?, ?> map) {
            if (map.get("source") instanceof String source && !source.equals(SourcedText.SAMPLE)) {
                map.forEach(
                        (key, value) -> {
                            if (value instanceof String text && !NO_TEXT.contains(key)) {
                                found.add(new Quote(source, SourceDocuments.normal(text)));
                            }
                        });
            }
            map.values().forEach(value -> collect(value, found));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> collect(value, found));
        }
    }
}
