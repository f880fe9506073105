package org.tandem.workspace.wiki.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, strings and signs of a query, with their places. */
final class CqlTokens {
    private static final int MAX_LENGTH = 10_000;
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s*(?:(?<string>\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')"
                            + "|(?<symbol>!=|!~|<=|>=|[=~<>(),])"
                            + "|(?<word>[^\\s=~<>!(),\"']+))\\s*");

    private final List<Token> tokens;
    private int next;

    private CqlTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    private enum Kind {
        WORD,
        STRING,
        SYMBOL
    }

    private record Token(Kind kind, String text, int position) {}

    static CqlTokens of(String query) {
        if (query.length() > MAX_LENGTH) {
            throw new CqlError("wiki.error.cql.long", MAX_LENGTH);
        }
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(query);
        int at = 0;
        while (at < query.length() && !query.substring(at).isBlank()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new CqlError("wiki.error.cql.syntax", query.substring(at), at + 1);
            }
            tokens.add(token(matcher));
            at = matcher.end();
        }
        return new CqlTokens(tokens);
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("string") != null) {
            String quoted = matcher.group("string");
            String text = quoted.substring(1, quoted.length() - 1).replaceAll("\\\\(.)", "$1");
            return new Token(Kind.STRING, text, matcher.start("string") + 1);
        }
        return matcher.group("symbol") == null
                ? new Token(Kind.WORD, matcher.group("word"), matcher.start("word") + 1)
                : new Token(Kind.SYMBOL, matcher.group("symbol"), matcher.start("symbol") + 1);
    }

    boolean atEnd() {
        return next == tokens.size();
    }

    CqlError unexpected() {
        return atEnd()
                ? new CqlError("wiki.error.cql.end")
                : new CqlError(
                        "wiki.error.cql.syntax",
                        tokens.get(next).text(),
                        tokens.get(next).position());
    }

    private boolean at(Kind kind) {
        return !atEnd() && tokens.get(next).kind() == kind;
    }

    boolean isWord(String word) {
        return at(Kind.WORD) && tokens.get(next).text().equalsIgnoreCase(word);
    }

    boolean skipWord(String word) {
        boolean found = isWord(word);
        next += found ? 1 : 0;
        return found;
    }

    void expectWord(String word) {
        if (!skipWord(word)) {
            throw unexpected();
        }
    }

    boolean skip(String symbol) {
        boolean found = at(Kind.SYMBOL) && tokens.get(next).text().equals(symbol);
        next += found ? 1 : 0;
        return found;
    }

    void expect(String symbol) {
        if (!skip(symbol)) {
            throw unexpected();
        }
    }

    String symbol(Set<String> allowed) {
        if (!at(Kind.SYMBOL) || !allowed.contains(tokens.get(next).text())) {
            throw unexpected();
        }
        return tokens.get(next++).text();
    }

    String word() {
        if (!at(Kind.WORD)) {
            throw unexpected();
        }
        return tokens.get(next++).text();
    }

    String wordOrString() {
        if (!at(Kind.WORD) && !at(Kind.STRING)) {
            throw unexpected();
        }
        return tokens.get(next++).text();
    }
}
