package org.tandem.workspace.tracker.jql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.FieldKind;
import org.tandem.workspace.tracker.Messages;

/** The ORDER BY of a query as SQL: issues without a value come last. */
final class Ordering {
    /**
     * How a field sorts.
     *
     * @param expressions most significant first
     * @param descending the usual direction
     * @param reversed whether larger values of the expression are smaller values of the field
     */
    private record Key(List<String> expressions, boolean descending, boolean reversed) {}

    private static final Map<String, Key> SYSTEM = new HashMap<>();

    static {
        put(false, List.of("p.project_key", "i.issue_number"), "key", "issuekey", "issue");
        put(true, List.of("i.created"), "created", "createdDate");
        put(true, List.of("i.updated"), "updated", "updatedDate");
        put(true, List.of("i.resolved"), "resolved", "resolutiondate");
        put(false, List.of("i.due_date"), "duedate", "due");
        put(false, List.of("i.summary"), "summary");
        put(false, List.of("i.assignee"), "assignee");
        put(false, List.of("i.reporter"), "reporter");
        put(false, List.of("i.creator"), "creator");
        put(false, List.of("p.name_key"), "project");
        put(false, List.of("i.issue_type_id"), "issuetype", "type");
        put(false, List.of("i.status_id"), "status");
        put(false, List.of("i.resolution_id"), "resolution");
        put(false, List.of("i.id"), "id");
        put(false, List.of("i.rank_key"), "rank");
        // Priority 1 is the highest.
        SYSTEM.put("priority", new Key(List.of("i.priority_id"), true, true));
    }

    private Ordering() {}

    private static void put(boolean descending, List<String> expressions, String... names) {
        for (String name : names) {
            SYSTEM.put(name.toLowerCase(Locale.ROOT), new Key(expressions, descending, false));
        }
    }

    static String sql(List<Jql.Sort> order, Map<String, Field> fields, Messages messages) {
        List<String> parts = new ArrayList<>();
        for (Jql.Sort sort : order) {
            Key key =
                    key(sort.field(), fields)
                            .orElseThrow(
                                    () ->
                                            messages.badRequest(
                                                    "jql",
                                                    messages.text("jql.sort", sort.field()),
                                                    sort.at()));
            boolean descending = sort.descending().orElse(key.descending()) != key.reversed();
            for (String expression : key.expressions()) {
                parts.add(expression + (descending ? " DESC" : " ASC") + " NULLS LAST");
            }
        }
        parts.add("i.id DESC");
        return String.join(", ", parts);
    }

    private static Optional<Key> key(String name, Map<String, Field> fields) {
        Key system = SYSTEM.get(name.toLowerCase(Locale.ROOT));
        if (system != null) {
            return Optional.of(system);
        }
        return fields.values().stream()
                .filter(Field::custom)
                .filter(
                        field ->
                                field.name().equalsIgnoreCase(name)
                                        || field.id().equalsIgnoreCase(name)
                                        || ("cf[" + field.customId() + "]").equalsIgnoreCase(name))
                .findFirst()
                .map(Ordering::custom);
    }

    private static Key custom(Field field) {
        if (field.kind() == FieldKind.RANK) {
            return new Key(List.of("i.rank_key"), false, false);
        }
        String column = field.kind() == FieldKind.NUMBER ? "number_value" : "match_key";
        String value =
                "(SELECT MIN(v."
                        + column
                        + ") FROM trk_value v WHERE v.issue_id = i.id AND v.field_id = '"
                        + field.id()
                        + "')";
        return new Key(List.of(value), false, false);
    }
}
