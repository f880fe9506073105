package org.tandem.workspace.tracker.jql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A part of an SQL statement and the values of its {@code ?}: values are never part of the text.
 */
final class Statement {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    static Statement of(String sql, Object... parameters) {
        return new Statement().add(sql, parameters);
    }

    Statement add(String text, Object... values) {
        sql.append(text);
        parameters.addAll(List.of(values));
        return this;
    }

    Statement add(Statement other) {
        sql.append(other.sql);
        parameters.addAll(other.parameters);
        return this;
    }

    /** {@code column IN (?, …)}; nothing is in an empty list. */
    static Statement in(String column, Collection<?> values) {
        if (values.isEmpty()) {
            return of("1 = 0");
        }
        Statement in = of(column + " IN (" + "?, ".repeat(values.size() - 1) + "?)");
        in.parameters.addAll(values);
        return in;
    }

    /** The conditions joined by {@code AND} or {@code OR}, in parentheses. */
    static Statement join(String word, List<Statement> parts) {
        Statement all = of("(");
        for (int i = 0; i < parts.size(); i++) {
            all.add(i == 0 ? "" : " " + word + " ").add(parts.get(i));
        }
        return all.add(")");
    }

    static Statement not(Statement part) {
        return of("NOT (").add(part).add(")");
    }

    String sql() {
        return sql.toString();
    }

    List<Object> parameters() {
        return parameters;
    }
}
