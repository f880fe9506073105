package org.tandem.workspace.tracker.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.jql.Clause.Operand;
import org.tandem.workspace.web.WebError;

/** Reads JQL; NOT binds closer than AND, AND closer than OR. */
public final class Parser {
    private static final int MAX_LENGTH = 10_000;
    private static final int MAX_DEPTH = 50;
    private static final Set<String> RESERVED =
            Set.of("and", "or", "not", "in", "is", "order", "by", "empty", "null", "asc", "desc");
    private static final Set<String> UNSUPPORTED = Set.of("was", "changed");
    private static final Pattern PROPERTY = Pattern.compile("\\.([A-Za-z0-9_.-]+)");

    private final Messages messages;
    private final List<Token> tokens;
    private int position;
    private int depth;

    private Parser(List<Token> tokens, Messages messages) {
        this.tokens = tokens;
        this.messages = messages;
    }

    /**
     * The query as a tree.
     *
     * @throws WebError 400 with what is wrong and where
     */
    public static Jql parse(String text, Messages messages) {
        String query = text == null ? "" : text;
        if (query.length() > MAX_LENGTH) {
            throw messages.badRequest("jql.long", MAX_LENGTH);
        }
        return new Parser(Lexer.tokens(query, messages), messages).query(query);
    }

    private Jql query(String text) {
        boolean everything = end() || peek().keyword("order");
        Optional<Clause> where = everything ? Optional.empty() : Optional.of(or());
        List<Jql.Sort> order = new ArrayList<>();
        if (keyword("order")) {
            expectKeyword("by");
            do {
                order.add(sort());
            } while (symbol(","));
        }
        if (!end()) {
            throw unexpected("jql.end");
        }
        return new Jql(text, where, order);
    }

    private Jql.Sort sort() {
        Token field = peek();
        String name = fieldName();
        Optional<Boolean> descending = Optional.empty();
        if (keyword("desc")) {
            descending = Optional.of(true);
        } else if (keyword("asc")) {
            descending = Optional.of(false);
        }
        return new Jql.Sort(name, descending, field.at());
    }

    private Clause or() {
        List<Clause> clauses = new ArrayList<>();
        do {
            clauses.add(and());
        } while (keyword("or") || symbol("||") || symbol("|"));
        return clauses.size() == 1 ? clauses.get(0) : new Clause.Or(clauses);
    }

    private Clause and() {
        List<Clause> clauses = new ArrayList<>();
        do {
            clauses.add(not());
        } while (keyword("and") || symbol("&&") || symbol("&"));
        return clauses.size() == 1 ? clauses.get(0) : new Clause.And(clauses);
    }

    private Clause not() {
        if (++depth > MAX_DEPTH) {
            throw error("jql.deep", peek(), MAX_DEPTH);
        }
        try {
            if (keyword("not") || symbol("!")) {
                return new Clause.Not(not());
            }
            if (symbol("(")) {
                Clause inner = or();
                expectSymbol(")");
                return inner;
            }
            return term();
        } finally {
            depth--;
        }
    }

    private Clause term() {
        Token start = peek();
        String field = fieldName();
        String property = null;
        String path = null;
        if (field.equalsIgnoreCase("issue.property") && symbol("[")) {
            property = value("jql.value");
            expectSymbol("]");
            Matcher matcher = PROPERTY.matcher(value("jql.path"));
            if (!matcher.matches()) {
                throw error("jql.path", start);
            }
            path = matcher.group(1);
        }
        Operator operator = operator();
        return new Clause.Term(field, property, path, operator, operands(operator), start.at());
    }

    private String fieldName() {
        Token token = peek();
        if (!token.value()
                || token.kind() == Token.Kind.WORD
                        && RESERVED.contains(token.text().toLowerCase(Locale.ROOT))) {
            throw unexpected("jql.field-expected");
        }
        position++;
        if (token.keyword("cf") && symbol("[")) {
            String id = value("jql.value");
            expectSymbol("]");
            return "cf[" + id + "]";
        }
        return token.text();
    }

    private Operator operator() {
        Token token = next();
        if (token.keyword("is")) {
            return keyword("not") ? Operator.IS_NOT : Operator.IS;
        }
        if (token.keyword("in")) {
            return Operator.IN;
        }
        if (token.keyword("not") && keyword("in")) {
            return Operator.NOT_IN;
        }
        if (UNSUPPORTED.stream().anyMatch(token::keyword)) {
            throw error("jql.history", token, token.text());
        }
        if (token.kind() == Token.Kind.SYMBOL) {
            for (Operator operator : Operator.values()) {
                if (operator.symbol().equals(token.text())) {
                    return operator;
                }
            }
        }
        throw error("jql.operator-expected", token, token.text());
    }

    private List<Operand> operands(Operator operator) {
        boolean list = operator == Operator.IN || operator == Operator.NOT_IN;
        if (!list || !symbol("(")) {
            Operand operand = operand();
            if (operator.forEmptiness() && !(operand instanceof Operand.Empty)) {
                throw messages.badRequest("jql", messages.text("jql.is"), operand.at());
            }
            if (list && !(operand instanceof Operand.Call)) {
                throw messages.badRequest("jql", messages.text("jql.list"), operand.at());
            }
            return List.of(operand);
        }
        List<Operand> operands = new ArrayList<>();
        do {
            operands.add(operand());
        } while (symbol(","));
        expectSymbol(")");
        return operands;
    }

    private Operand operand() {
        Token token = peek();
        if (token.keyword("empty") || token.keyword("null")) {
            position++;
            return new Operand.Empty(token.at());
        }
        String text = value("jql.value");
        if (token.kind() != Token.Kind.WORD || !symbol("(")) {
            return new Operand.Value(text, token.at());
        }
        List<String> arguments = new ArrayList<>();
        if (!symbol(")")) {
            do {
                arguments.add(value("jql.value"));
            } while (symbol(","));
            expectSymbol(")");
        }
        return new Operand.Call(text, arguments, token.at());
    }

    private String value(String problem) {
        if (!peek().value()) {
            throw unexpected(problem);
        }
        return next().text();
    }

    private Token peek() {
        return tokens.get(position);
    }

    private Token next() {
        Token token = peek();
        if (!end()) {
            position++;
        }
        return token;
    }

    private boolean end() {
        return peek().kind() == Token.Kind.END;
    }

    private boolean keyword(String word) {
        if (peek().keyword(word)) {
            position++;
            return true;
        }
        return false;
    }

    private boolean symbol(String symbol) {
        if (peek().symbol(symbol)) {
            position++;
            return true;
        }
        return false;
    }

    private void expectKeyword(String word) {
        if (!keyword(word)) {
            throw error("jql.expected", peek(), word, shown(peek()));
        }
    }

    private void expectSymbol(String symbol) {
        if (!symbol(symbol)) {
            throw error("jql.expected", peek(), symbol, shown(peek()));
        }
    }

    private String shown(Token token) {
        return token.kind() == Token.Kind.END ? messages.text("jql.end-of-query") : token.text();
    }

    private WebError unexpected(String problem) {
        return error(problem, peek(), shown(peek()));
    }

    private WebError error(String name, Token token, Object... args) {
        return messages.badRequest("jql", messages.text(name, args), token.at());
    }
}
