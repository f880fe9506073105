package org.tandem.workspace.web;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites the words of a pattern and nothing else. */
final class PseudoPattern {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    /** Quoted braces, tags, entities, and the end of a choice's limit. */
    private static final Pattern KEPT = Pattern.compile("'[{}][^']*'|</?[a-zA-Z][^<>]*>|&#?\\w+;");

    private static final Pattern LIMIT = Pattern.compile("[^#<≤|}]*[#<≤]");

    private final String pattern;
    private final UnaryOperator<String> word;
    private final StringBuilder out = new StringBuilder();
    private int at;

    PseudoPattern(String pattern, UnaryOperator<String> word) {
        this.pattern = pattern;
        this.word = word;
    }

    String written() {
        while (at < pattern.length()) {
            text(false);
        }
        return out.toString();
    }

    /** One piece of text; in a choice, a bar begins the next limit. */
    private void text(boolean choice) {
        if (pattern.charAt(at) == '{') {
            argument();
        } else if (choice && pattern.charAt(at) == '|') {
            copy(1);
            take(LIMIT);
        } else if (!take(KEPT)) {
            Matcher found = matcher(WORD);
            if (found.lookingAt()) {
                out.append(word.apply(found.group()));
                at = found.end();
            } else {
                copy(1);
            }
        }
    }

    /** A placeholder: of a choice the texts are rewritten, of others nothing. */
    private void argument() {
        boolean choice = pattern.substring(at).matches("(?s)\\{\\d+,\\s*choice,.*");
        int begin = choice ? pattern.indexOf("choice,", at) + "choice,".length() : at + 1;
        copy(begin - at);
        if (choice) {
            take(LIMIT);
        }
        while (at < pattern.length() && pattern.charAt(at) != '}') {
            if (choice) {
                text(true);
            } else {
                copy(1);
            }
        }
        copy(Math.min(1, pattern.length() - at));
    }

    private boolean take(Pattern kept) {
        Matcher found = matcher(kept);
        boolean there = found.lookingAt();
        if (there) {
            copy(found.end() - at);
        }
        return there;
    }

    private Matcher matcher(Pattern wanted) {
        return wanted.matcher(pattern).region(at, pattern.length());
    }

    private void copy(int length) {
        out.append(pattern, at, at + length);
        at += length;
    }
}
