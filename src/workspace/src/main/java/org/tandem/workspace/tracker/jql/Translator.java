package org.tandem.workspace.tracker.jql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.jql.Clause.Operand;
import org.tandem.workspace.web.WebError;

/** Makes an SQL condition on {@code trk_issue i} of a query's clauses. */
final class Translator {
    private static final int MAX_PARAMETERS = 5_000;

    private final SearchFields fields;
    private final Messages messages;

    Translator(SearchFields fields, Messages messages) {
        this.fields = fields;
        this.messages = messages;
    }

    /**
     * The condition.
     *
     * @throws WebError 400 naming the field or value that does not exist, and where it stands
     */
    Statement where(Clause clause) {
        Statement statement = translate(clause);
        if (statement.parameters().size() > MAX_PARAMETERS) {
            throw messages.badRequest("jql.values", MAX_PARAMETERS);
        }
        return statement;
    }

    private Statement translate(Clause clause) {
        if (clause instanceof Clause.And and) {
            return Statement.join("AND", and.clauses().stream().map(this::translate).toList());
        }
        if (clause instanceof Clause.Or or) {
            return Statement.join("OR", or.clauses().stream().map(this::translate).toList());
        }
        if (clause instanceof Clause.Not not) {
            return translate(opposite(not.clause()));
        }
        return term((Clause.Term) clause);
    }

    /** What a NOT in front means: like every clause, the opposite one matches no empty field. */
    private static Clause opposite(Clause clause) {
        if (clause instanceof Clause.And and) {
            return new Clause.Or(and.clauses().stream().map(Translator::opposite).toList());
        }
        if (clause instanceof Clause.Or or) {
            return new Clause.And(or.clauses().stream().map(Translator::opposite).toList());
        }
        if (clause instanceof Clause.Not not) {
            return not.clause();
        }
        Clause.Term term = (Clause.Term) clause;
        return new Clause.Term(
                term.field(),
                term.property(),
                term.path(),
                term.operator().opposite(),
                term.operands(),
                term.at());
    }

    private Statement term(Clause.Term term) {
        Searchable field =
                fields.find(term).orElseThrow(() -> error("field", term.at(), term.field()));
        Operator operator = term.operator();
        if (!field.operators().contains(operator)) {
            throw error("operator", term.at(), operator.symbol(), term.field());
        }
        if (operator.forEmptiness()) {
            Statement empty = field.column().empty();
            return operator == Operator.IS ? empty : Statement.not(empty);
        }
        if (operator.forText()) {
            return text(field, term);
        }
        return operator.forOrder() ? order(field, term) : membership(field, term);
    }

    private Statement membership(Searchable field, Clause.Term term) {
        List<Object> values = new ArrayList<>();
        boolean empty = false;
        for (Operand operand : term.operands()) {
            if (field.empties().test(operand)) {
                empty = true;
            } else {
                values.addAll(values(field, term, operand));
            }
        }
        List<Statement> either = new ArrayList<>();
        if (!values.isEmpty() || !empty) {
            either.add(field.column().in(values));
        }
        if (empty) {
            either.add(field.column().empty());
        }
        Statement matches = Statement.join("OR", either);
        return term.operator().negative()
                ? Statement.join(
                        "AND",
                        List.of(Statement.not(field.column().empty()), Statement.not(matches)))
                : matches;
    }

    private List<?> values(Searchable field, Clause.Term term, Operand operand) {
        return field.resolver()
                .values(operand)
                .orElseThrow(
                        () -> {
                            if (operand instanceof Operand.Call call) {
                                return error("function", operand.at(), call.name(), term.field());
                            }
                            String text =
                                    operand instanceof Operand.Value value ? value.text() : "EMPTY";
                            return error("no-value", operand.at(), text, term.field());
                        });
    }

    private Statement order(Searchable field, Clause.Term term) {
        List<?> values = values(field, term, term.operands().get(0));
        return field.column().compare(term.operator().symbol(), values.get(0));
    }

    /** Every word must occur; a quoted phrase or a {@code *} at the end of a word is accepted. */
    private Statement text(Searchable field, Clause.Term term) {
        String text = values(field, term, term.operands().get(0)).get(0).toString();
        List<Statement> words = new ArrayList<>();
        boolean phrase = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        List<String> parts =
                phrase
                        ? List.of(text.substring(1, text.length() - 1))
                        : Arrays.asList(text.strip().split("\\s+"));
        for (String part : parts) {
            String word = part.replaceAll("[*~]+$", "").toLowerCase(Locale.ROOT);
            words.add(field.column().like("%" + word.replaceAll("([!%_])", "!$1") + "%"));
        }
        Statement found = Statement.join("AND", words);
        return term.operator() == Operator.CONTAINS
                ? found
                : Statement.join(
                        "AND",
                        List.of(Statement.not(field.column().empty()), Statement.not(found)));
    }

    private WebError error(String name, int at, Object... args) {
        return messages.badRequest("jql", messages.text("jql." + name, args), at);
    }
}
