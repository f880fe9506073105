package org.tandem.workspace.wiki.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cases of a {@code .test} file: {@code == name}, the input, {@code ==>}, the expected output. */
final class GoldenFile {
    private GoldenFile() {}

    /** One case. */
    record Case(String name, String input, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> read(String file) {
        List<Case> cases = new ArrayList<>();
        for (String part : text(file).split("(?m)^== ")) {
            if (!part.isBlank()) {
                String[] halves = part.split("(?m)^==>\n", 2);
                int line = halves[0].indexOf('\n');
                cases.add(
                        new Case(
                                halves[0].substring(0, line),
                                halves[0].substring(line + 1).stripTrailing(),
                                halves[1].stripTrailing()));
            }
        }
        return cases;
    }

    private static String text(String file) {
        try (InputStream in = GoldenFile.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
