package org.tandem.workspace.wiki;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.wiki.cql.Cql;
import org.tandem.workspace.wiki.cql.CqlError;

/** A query of CQL as an SQL condition on pages {@code p} in spaces {@code s}. */
final class CqlSql {
    private static final Map<String, String> ORDERS =
            Map.of(
                    "title", "p.title_key",
                    "space", "s.lower_key",
                    "id", "p.id",
                    "created", "p.created_at",
                    "lastmodified", "p.modified_at",
                    "creator", "p.creator");
    private static final String FIELDS =
            "space, type, title, text, label, ancestor, parent, id, creator, contributor, created,"
                    + " lastmodified";

    private final Map<String, Object> params = new HashMap<>();
    private final String me;
    private final CqlDates dates;

    CqlSql(String me, Clock clock) {
        this.me = me == null ? "" : me;
        this.dates = new CqlDates(clock);
    }

    Map<String, Object> params() {
        return params;
    }

    String where(Cql query) {
        return query.where().map(this::condition).orElse("1 = 1");
    }

    String order(Cql query) {
        List<String> order = new ArrayList<>();
        for (Cql.Order by : query.order()) {
            String column = ORDERS.get(by.field());
            if (column == null) {
                throw new CqlError(
                        "wiki.error.cql.order", by.field(), String.join(", ", ORDERS.keySet()));
            }
            order.add(column + (by.descending() ? " DESC" : ""));
        }
        order.add(order.isEmpty() ? "p.modified_at DESC, p.id DESC" : "p.id");
        return String.join(", ", order);
    }

    private String condition(Cql.Node node) {
        if (node instanceof Cql.And and) {
            return "(" + condition(and.left()) + " AND " + condition(and.right()) + ")";
        }
        if (node instanceof Cql.Or or) {
            return "(" + condition(or.left()) + " OR " + condition(or.right()) + ")";
        }
        if (node instanceof Cql.Not not) {
            return "NOT (" + condition(not.node()) + ")";
        }
        return test((Cql.Test) node);
    }

    private String test(Cql.Test test) {
        return switch (test.operator()) {
            case "!=" -> "NOT " + equal(test);
            case "not in" -> "NOT " + equal(test);
            case "=", "in" -> equal(test);
            case "~" -> contains(test);
            case "!~" -> "NOT " + contains(test);
            default -> compared(test);
        };
    }

    private String equal(Cql.Test test) {
        if (CqlDates.isDate(test.field())) {
            return any(test, value -> dates.sameDay(test.field(), text(value), this::param));
        }
        return switch (test.field()) {
            case "space", "space.key" -> in("s.lower_key", test);
            case "type" -> any(test, value -> "page".equals(text(value)) ? "1 = 1" : "1 = 0");
            case "title" -> in("p.title_key", test);
            case "label" ->
                    "EXISTS (SELECT 1 FROM wiki_label w WHERE w.page_id = p.id AND "
                            + in("w.label", test)
                            + ")";
            case "ancestor" ->
                    "EXISTS (SELECT 1 FROM wiki_lineage n WHERE n.page_id = p.id AND n.depth > 0 AND "
                            + inIds("n.ancestor_id", test)
                            + ")";
            case "parent" -> inIds("p.parent_id", test);
            case "id", "content" -> inIds("p.id", test);
            case "creator" -> in("p.creator", test);
            case "contributor" ->
                    "EXISTS (SELECT 1 FROM wiki_version v WHERE v.page_id = p.id AND "
                            + in("v.author", test)
                            + ")";
            default -> throw unsupported(test);
        };
    }

    private static CqlError unsupported(Cql.Test test) {
        return new CqlError("wiki.error.cql.field", test.field(), test.operator(), FIELDS);
    }

    private interface PerValue {
        String sql(Cql.Value value);
    }

    private static String any(Cql.Test test, PerValue perValue) {
        return "(" + String.join(" OR ", test.values().stream().map(perValue::sql).toList()) + ")";
    }

    private String in(String column, Cql.Test test) {
        List<String> values = test.values().stream().map(v -> Core.lower(text(v))).toList();
        return "(" + column + " IN (:" + param(values) + "))";
    }

    private String inIds(String column, Cql.Test test) {
        List<Long> ids = test.values().stream().map(value -> id(test.field(), value)).toList();
        return "(" + column + " IN (:" + param(ids) + "))";
    }

    private Long id(String field, Cql.Value value) {
        String id = text(value);
        if (!id.matches("\\d{1,18}")) {
            throw new CqlError("wiki.error.cql.number", field, id);
        }
        return Long.valueOf(id);
    }

    private String text(Cql.Value value) {
        if (!value.function()) {
            return value.text();
        }
        return switch (value.text()) {
            case "currentuser" -> me;
            case "now", "startofday" -> dates.function(value);
            default -> throw new CqlError("wiki.error.cql.function", value.text());
        };
    }

    private String contains(Cql.Test test) {
        String words = text(test.values().get(0));
        return switch (test.field()) {
            case "title" -> SearchWords.condition(words, false, this::param);
            case "text", "sitesearch" -> SearchWords.condition(words, true, this::param);
            default -> throw unsupported(test);
        };
    }

    private String compared(Cql.Test test) {
        if (!CqlDates.isDate(test.field())) {
            throw unsupported(test);
        }
        return dates.compared(
                test.field(), test.operator(), text(test.values().get(0)), this::param);
    }

    private String param(Object value) {
        String name = "q" + params.size();
        params.put(name, value);
        return name;
    }
}
