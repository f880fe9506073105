package org.tandem.workspace.wiki;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Words that people look for, without regard to case; each must be there. */
final class SearchWords {
    private static final int MAX_WORDS = 12;
    private static final int EXCERPT = 200;

    private SearchWords() {}

    static List<String> of(String text) {
        return Arrays.stream(Core.lower(text).split("[\\s\"*?]+"))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .toList();
    }

    /**
     * An SQL condition on page {@code p}: all words in its title or, if wanted, in its text.
     *
     * @param param keeps a value and answers its parameter's name
     */
    static String condition(String text, boolean inText, Function<Object, String> param) {
        List<String> conditions = new ArrayList<>();
        for (String word : of(text)) {
            String name = ":" + param.apply("%" + escaped(word) + "%");
            String title = "p.title_key LIKE " + name + " ESCAPE '!'";
            conditions.add(
                    inText
                            ? "(" + title + " OR LOWER(p.words) LIKE " + name + " ESCAPE '!')"
                            : title);
        }
        return conditions.isEmpty() ? "(1 = 0)" : "(" + String.join(" AND ", conditions) + ")";
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** Text around the first place where one of the words is. */
    static String excerpt(String text, List<String> words) {
        String lower = Core.lower(text);
        int at = words.stream().mapToInt(lower::indexOf).filter(i -> i >= 0).min().orElse(0);
        int from = Math.max(0, Math.min(at, text.length()) - EXCERPT / 4);
        int to = Math.min(text.length(), from + EXCERPT);
        String part = text.substring(from, to).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "…" : "") + part + (to < text.length() ? "…" : "");
    }
}
