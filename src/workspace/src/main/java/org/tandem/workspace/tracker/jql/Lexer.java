package org.tandem.workspace.tracker.jql;

import java.util.ArrayList;
import java.util.List;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.web.WebError;

/** Cuts a query into pieces. */
final class Lexer {
    private static final String[] SYMBOLS = {
        "!=", "!~", ">=", "<=", "&&", "||", "=", ">", "<", "~", "!", "&", "|", "(", ")", ",", "[",
        "]"
    };
    private static final int CODE_DIGITS = 4;
    private static final int HEX = 16;

    private final String text;
    private final Messages messages;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Lexer(String text, Messages messages) {
        this.text = text;
        this.messages = messages;
    }

    static List<Token> tokens(String text, Messages messages) {
        return new Lexer(text, messages).run();
    }

    private List<Token> run() {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (Character.isWhitespace(c)) {
                position++;
            } else if (c == '"' || c == '\'') {
                tokens.add(quoted(c));
            } else {
                tokens.add(symbolOrWord());
            }
        }
        tokens.add(new Token(Token.Kind.END, "", text.length() + 1));
        return tokens;
    }

    private Token symbolOrWord() {
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, position)) {
                position += symbol.length();
                return new Token(Token.Kind.SYMBOL, symbol, position - symbol.length() + 1);
            }
        }
        int start = position;
        while (position < text.length() && wordCharacter(text.charAt(position))) {
            position++;
        }
        if (position == start) {
            throw error("character", start + 1, text.substring(start, start + 1));
        }
        return new Token(Token.Kind.WORD, text.substring(start, position), start + 1);
    }

    /** Generous: dates, keys, relative times and addresses of people need no quotes. */
    private static boolean wordCharacter(char c) {
        return Character.isLetterOrDigit(c) || "_-.:/+@".indexOf(c) >= 0;
    }

    private Token quoted(char quote) {
        int start = position++;
        StringBuilder value = new StringBuilder();
        while (position < text.length() && text.charAt(position) != quote) {
            char c = text.charAt(position++);
            if (c == '\0') {
                throw error("character", position, "\\0");
            }
            value.append(c == '\\' ? escaped(start) : c);
        }
        if (position >= text.length()) {
            throw error("quote", start + 1);
        }
        position++;
        return new Token(Token.Kind.QUOTED, value.toString(), start + 1);
    }

    private char escaped(int start) {
        if (position >= text.length()) {
            throw error("quote", start + 1);
        }
        char c = text.charAt(position++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case '"', '\'', '\\', ' ' -> c;
            case 'u' -> coded();
            default -> throw error("escape", position, String.valueOf(c));
        };
    }

    private char coded() {
        int end = position + CODE_DIGITS;
        if (end <= text.length() && text.substring(position, end).matches("[0-9a-fA-F]{4}")) {
            char c = (char) Integer.parseInt(text.substring(position, end), HEX);
            position = end;
            if (c != '\0' && !Character.isSurrogate(c)) {
                return c;
            }
        }
        throw error("escape", position, "u");
    }

    private WebError error(String name, int at, Object... args) {
        return messages.badRequest("jql", messages.text("jql." + name, args), at);
    }
}
