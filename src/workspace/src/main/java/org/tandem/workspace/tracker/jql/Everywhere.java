package org.tandem.workspace.tracker.jql;

import java.util.Collection;
import java.util.List;

/** All the text of an issue: summary, description, comments and text fields. */
final class Everywhere implements Column {
    @Override
    public Statement empty() {
        return Statement.of("1 = 0");
    }

    @Override
    public Statement in(Collection<?> values) {
        throw new UnsupportedOperationException("text is searched by words");
    }

    @Override
    public Statement compare(String operator, Object value) {
        throw new UnsupportedOperationException("text is searched by words");
    }

    @Override
    public Statement like(String pattern) {
        return Statement.join(
                "OR",
                List.of(
                        Statement.of("LOWER(i.summary) LIKE ? ESCAPE '!'", pattern),
                        Statement.of(
                                "LOWER(COALESCE(i.description, '')) LIKE ? ESCAPE '!'", pattern),
                        Statement.of(
                                "EXISTS (SELECT 1 FROM trk_comment c WHERE c.issue_id = i.id"
                                        + " AND LOWER(c.body) LIKE ? ESCAPE '!')",
                                pattern),
                        Statement.of(
                                "EXISTS (SELECT 1 FROM trk_value v WHERE v.issue_id = i.id"
                                        + " AND LOWER(v.content) LIKE ? ESCAPE '!')",
                                pattern)));
    }
}
