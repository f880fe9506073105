package org.tandem.workspace.tracker.jql;

import java.util.Collection;

/** Where the database keeps a field of an issue. */
interface Column {
    /** The issue has no value. */
    Statement empty();

    /** The value is one of these. */
    Statement in(Collection<?> values);

    /**
     * The value stands in this relation to another.
     *
     * @param operator one of {@code < <= > >=}
     */
    Statement compare(String operator, Object value);

    /** The value, in lower case, is like the pattern, which escapes with {@code !}. */
    Statement like(String pattern);

    /** A column of the issue's own row. */
    record Own(String name) implements Column {
        @Override
        public Statement empty() {
            return Statement.of(name + " IS NULL");
        }

        @Override
        public Statement in(Collection<?> values) {
            return Statement.in(name, values);
        }

        @Override
        public Statement compare(String operator, Object value) {
            return Statement.of(name + " " + operator + " ?", value);
        }

        @Override
        public Statement like(String pattern) {
            return Statement.of("LOWER(" + name + ") LIKE ? ESCAPE '!'", pattern);
        }
    }

    /**
     * Rows of values beside the issue.
     *
     * @param column the column that is compared
     */
    record Values(String field, String column) implements Column {
        private Statement exists(Statement condition) {
            return Statement.of(
                            "EXISTS (SELECT 1 FROM trk_value v WHERE v.issue_id = i.id"
                                    + " AND v.field_id = ?",
                            field)
                    .add(condition)
                    .add(")");
        }

        @Override
        public Statement empty() {
            return Statement.of("NOT ").add(exists(new Statement()));
        }

        @Override
        public Statement in(Collection<?> values) {
            return exists(Statement.of(" AND ").add(Statement.in("v." + column, values)));
        }

        @Override
        public Statement compare(String operator, Object value) {
            return exists(Statement.of(" AND v." + column + " " + operator + " ?", value));
        }

        @Override
        public Statement like(String pattern) {
            return exists(Statement.of(" AND LOWER(v.content) LIKE ? ESCAPE '!'", pattern));
        }
    }

    /** A simple value inside an entity property. */
    record Property(String key, String path) implements Column {
        private Statement exists(Statement condition) {
            return Statement.of(
                            "EXISTS (SELECT 1 FROM trk_property t JOIN trk_property_value v"
                                    + " ON v.property_id = t.id WHERE t.entity = 'IssueProperty'"
                                    + " AND t.entity_id = i.id AND t.property_key = ?"
                                    + " AND v.path = ?",
                            key,
                            path)
                    .add(condition)
                    .add(")");
        }

        @Override
        public Statement empty() {
            return Statement.of("NOT ").add(exists(new Statement()));
        }

        @Override
        public Statement in(Collection<?> values) {
            return exists(Statement.of(" AND ").add(Statement.in("v.match_key", values)));
        }

        @Override
        public Statement compare(String operator, Object value) {
            return exists(Statement.of(" AND v.match_key " + operator + " ?", value));
        }

        @Override
        public Statement like(String pattern) {
            return exists(Statement.of(" AND v.match_key LIKE ? ESCAPE '!'", pattern));
        }
    }
}
