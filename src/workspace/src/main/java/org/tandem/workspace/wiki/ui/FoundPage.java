package org.tandem.workspace.wiki.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.workspace.wiki.SearchHit;

/** A search result, its excerpt cut where the words that were searched for stand. */
public record FoundPage(
        String title,
        String url,
        String spaceName,
        String author,
        Instant when,
        List<Part> excerpt) {
    /** A piece of text; a hit is one of the words. */
    public record Part(String text, boolean hit) {}

    static FoundPage of(SearchHit hit, String author, String query) {
        return new FoundPage(
                hit.page().title(),
                Addresses.page(hit.page()),
                hit.spaceName(),
                author,
                hit.page().modified(),
                marked(hit.excerpt() == null ? "" : hit.excerpt(), query));
    }

    static List<Part> marked(String text, String query) {
        String words =
                Arrays.stream(query.split("[\\s\"]+"))
                        .filter(word -> !word.isEmpty())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        List<Part> parts = new ArrayList<>();
        int end = 0;
        if (!words.isEmpty()) {
            Matcher matcher =
                    Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(text);
            while (matcher.find()) {
                addText(parts, text.substring(end, matcher.start()));
                parts.add(new Part(matcher.group(), true));
                end = matcher.end();
            }
        }
        addText(parts, text.substring(end));
        return parts;
    }

    private static void addText(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, false));
        }
    }
}
