package org.tandem.workspace.wiki.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Recursive descent over {@link CqlTokens}. */
public final class CqlParser {
    private static final Set<String> OPERATORS = Set.of("=", "!=", "~", "!~", "<", "<=", ">", ">=");

    /** Deepest nesting of brackets and NOT. */
    private static final int MAX_DEPTH = 50;

    private final CqlTokens tokens;
    private int depth;

    private CqlParser(CqlTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Parses a query.
     *
     * @throws CqlError when it is not in the supported subset
     */
    public static Cql parse(String query) {
        CqlParser parser = new CqlParser(CqlTokens.of(query));
        Optional<Cql.Node> where =
                parser.tokens.atEnd() || parser.tokens.isWord("order")
                        ? Optional.empty()
                        : Optional.of(parser.or());
        List<Cql.Order> order = parser.order();
        if (!parser.tokens.atEnd()) {
            throw parser.tokens.unexpected();
        }
        return new Cql(where, order);
    }

    private Cql.Node or() {
        Cql.Node left = and();
        while (tokens.skipWord("or")) {
            left = new Cql.Or(left, and());
        }
        return left;
    }

    private Cql.Node and() {
        Cql.Node left = unary();
        while (tokens.skipWord("and")) {
            left = new Cql.And(left, unary());
        }
        return left;
    }

    private Cql.Node unary() {
        if (++depth > MAX_DEPTH) {
            throw new CqlError("wiki.error.cql.deep");
        }
        try {
            if (tokens.skipWord("not")) {
                return new Cql.Not(unary());
            }
            if (tokens.skip("(")) {
                Cql.Node inner = or();
                tokens.expect(")");
                return inner;
            }
            return test();
        } finally {
            depth--;
        }
    }

    private Cql.Node test() {
        String field = tokens.word().toLowerCase(Locale.ROOT);
        if (tokens.skipWord("not")) {
            tokens.expectWord("in");
            return new Cql.Test(field, "not in", values());
        }
        if (tokens.skipWord("in")) {
            return new Cql.Test(field, "in", values());
        }
        String operator = tokens.symbol(OPERATORS);
        return new Cql.Test(field, operator, List.of(value()));
    }

    private List<Cql.Value> values() {
        tokens.expect("(");
        List<Cql.Value> values = new ArrayList<>();
        do {
            values.add(value());
        } while (tokens.skip(","));
        tokens.expect(")");
        return values;
    }

    private Cql.Value value() {
        String text = tokens.wordOrString();
        if (!tokens.skip("(")) {
            return new Cql.Value(text, false, List.of());
        }
        List<String> arguments = new ArrayList<>();
        while (!tokens.skip(")")) {
            arguments.add(tokens.wordOrString());
            tokens.skip(",");
        }
        return new Cql.Value(text.toLowerCase(Locale.ROOT), true, arguments);
    }

    private List<Cql.Order> order() {
        List<Cql.Order> order = new ArrayList<>();
        if (tokens.skipWord("order")) {
            tokens.expectWord("by");
            do {
                String field = tokens.word().toLowerCase(Locale.ROOT);
                boolean descending = tokens.skipWord("desc");
                if (!descending) {
                    tokens.skipWord("asc");
                }
                order.add(new Cql.Order(field, descending));
            } while (tokens.skip(","));
        }
        return order;
    }
}
