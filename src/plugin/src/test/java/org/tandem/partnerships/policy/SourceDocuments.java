package org.tandem.partnerships.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines of the districts' documents that packs quote, as {@code 004:76}. */
final class SourceDocuments {
    /** A quoted passage goes over so many lines at most. */
    private static final int MOST_LINES = 8;

    private static final Pattern BULLET = Pattern.compile("^(?:[●•·▪o–]\\s+|\\d+\\.\\s+)");
    private static final Pattern SENTENCE_BEFORE = Pattern.compile("[.?!:][”\")]* (?:[●•·▪] )?$");

    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, List<String>> joined = new HashMap<>();
    private final Map<String, List<String>> known = new HashMap<>();

    SourceDocuments() {
        for (String document : List.of("000", "001", "002", "004")) {
            for (String row : rows(document + ".txt")) {
                String[] numbered = row.split("\t", 2);
                lines.put(document + ":" + numbered[0], normal(numbered[1]));
            }
        }
        for (String row : rows("corrections.tsv")) {
            String[] correction = row.split("\t");
            lines.compute(correction[0], (line, text) -> corrected(text, correction));
        }
        for (String row : rows("joined.tsv")) {
            String[] join = row.split("\t");
            joined.put(join[0], List.of(join[1].split(" ")));
        }
    }

    private static String corrected(String text, String[] correction) {
        if (!text.contains(correction[1])) {
            throw new AssertionError("not printed so: " + String.join(" ", correction));
        }
        return text.replace(correction[1], correction[2]);
    }

    /** The lines of a file of the documents' folder that are no comments. */
    static List<String> rows(String file) {
        try (InputStream stream = SourceDocuments.class.getResourceAsStream("/documents/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Whether whole sentences or lines of the passage are exactly this text. */
    boolean whole(String source, String text) {
        return passages(source).anyMatch(passage -> stands(passage, text, true));
    }

    /** Whether the passage has these words, maybe without the capital. */
    boolean part(String source, String text) {
        String small = text.substring(0, 1).toLowerCase() + text.substring(1);
        return passages(source)
                .anyMatch(passage -> stands(passage, text, false) || stands(passage, small, false));
    }

    private static boolean stands(String passage, String text, boolean whole) {
        for (int at = passage.indexOf(text); at >= 0; at = passage.indexOf(text, at + 1)) {
            String before = passage.substring(0, at);
            String after = passage.substring(at + text.length());
            if (whole ? begins(before) && ends(text, after) : cuts(before, after)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String before) {
        return BULLET.matcher(before).replaceFirst("").isEmpty()
                || SENTENCE_BEFORE.matcher(before).find();
    }

    private static boolean ends(String text, String after) {
        return after.isEmpty() || ".?!".contains(last(text)) && after.startsWith(" ");
    }

    private static boolean cuts(String before, String after) {
        return (before.isEmpty() || !Character.isLetterOrDigit(last(before).charAt(0)))
                && (after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0)));
    }

    private static String last(String text) {
        return text.substring(text.length() - 1);
    }

    private Stream<String> passages(String source) {
        return known.computeIfAbsent(source, this::read).stream();
    }

    /** Every run of lines that begins at a line which the source names, or soon after. */
    private List<String> read(String source) {
        List<String> named = List.of(source.split(",\\s*"));
        List<List<String>> runs = new ArrayList<>(List.of(named));
        for (String line : named) {
            runs.add(following(line));
            runs.add(joined.getOrDefault(line, List.of()));
        }
        return runs.stream().flatMap(this::windows).distinct().toList();
    }

    private static List<String> following(String line) {
        String[] parts = line.split(":");
        int first = Integer.parseInt(parts[1]);
        return IntStream.range(first, first + MOST_LINES)
                .mapToObj(n -> parts[0] + ":" + n)
                .toList();
    }

    private Stream<String> windows(List<String> run) {
        return IntStream.range(0, run.size())
                .boxed()
                .flatMap(
                        from ->
                                IntStream.rangeClosed(from + 1, run.size())
                                        .mapToObj(to -> text(run.subList(from, to))));
    }

    private String text(List<String> run) {
        return normal(String.join(" ", run.stream().map(n -> lines.getOrDefault(n, "")).toList()));
    }
}
