package org.tandem.workspace.tracker.jql;

/**
 * A piece of a query.
 *
 * @param at position in the query, from 1
 */
record Token(Kind kind, String text, int at) {
    /** What a piece can be. */
    enum Kind {
        /** Without quotes: may be a keyword. */
        WORD,
        QUOTED,
        SYMBOL,
        END
    }

    boolean symbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean keyword(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean value() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
