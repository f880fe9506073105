package org.tandem.workspace.tracker.issue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.FieldKind;
import org.tandem.workspace.tracker.FieldValue;
import org.tandem.workspace.tracker.Sql;
import org.tandem.workspace.tracker.field.SystemFields;
import org.tandem.workspace.tracker.field.ValueText;
import org.tandem.workspace.tracker.project.ProjectStore;

/** Labels and values of custom fields of some issues. */
final class StoredValues {
    private record Row(long issue, String field, String content) {}

    private final Map<String, Field> fields;
    private final Map<String, User> users;
    private final Map<Long, Map<String, List<String>>> contents = new HashMap<>();

    private StoredValues(Map<String, Field> fields, Map<String, User> users, List<Row> rows) {
        this.fields = fields;
        this.users = users;
        for (Row row : rows) {
            contents.computeIfAbsent(row.issue(), id -> new TreeMap<>())
                    .computeIfAbsent(row.field(), id -> new ArrayList<>())
                    .add(row.content());
        }
    }

    static StoredValues of(
            Database database,
            Directory directory,
            Map<String, Field> fields,
            Collection<Long> issues) {
        List<Row> rows =
                database.sql()
                        .sql(
                                "SELECT issue_id, field_id, content FROM trk_value"
                                        + " WHERE issue_id IN (:ids)"
                                        + " ORDER BY issue_id, field_id, position")
                        .param("ids", issues)
                        .query(
                                (row, n) ->
                                        new Row(row.getLong(1), row.getString(2), row.getString(3)))
                        .list();
        Set<String> names =
                rows.stream()
                        .filter(row -> isUser(fields.get(row.field())))
                        .map(Row::content)
                        .collect(Collectors.toSet());
        return new StoredValues(fields, directory.byNames(names), rows);
    }

    private static boolean isUser(Field field) {
        return field != null && field.kind() == FieldKind.USER;
    }

    List<String> labels(long issue) {
        return contents.getOrDefault(issue, Map.of()).getOrDefault(SystemFields.LABELS, List.of());
    }

    Map<String, FieldValue> custom(long issue) {
        Map<String, FieldValue> found = new LinkedHashMap<>();
        contents.getOrDefault(issue, Map.of())
                .forEach(
                        (id, texts) -> {
                            Field field = fields.get(id);
                            Object value =
                                    field == null || !field.custom() ? null : value(field, texts);
                            if (value != null) {
                                found.put(id, new FieldValue(field, value, ValueText.of(value)));
                            }
                        });
        return found;
    }

    /** Null for an option that was removed meanwhile. */
    private Object value(Field field, List<String> texts) {
        String text = texts.get(0);
        return switch (field.kind()) {
            case SELECT ->
                    field.options().stream()
                            .filter(option -> Long.toString(option.id()).equals(text))
                            .findFirst()
                            .orElse(null);
            case USER -> users.getOrDefault(text, ProjectStore.unknown(text));
            case DATE -> LocalDate.parse(text);
            case NUMBER -> new BigDecimal(text);
            case LABELS -> List.copyOf(texts);
            default -> text;
        };
    }

    /** Replaces the value of one field; null removes it. */
    static void write(Database database, long issue, String field, Object value) {
        database.sql()
                .sql("DELETE FROM trk_value WHERE issue_id = ? AND field_id = ?")
                .params(issue, field)
                .update();
        List<?> values =
                value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
        int position = 0;
        for (Object one : values) {
            String content =
                    one instanceof Field.Option option
                            ? Long.toString(option.id())
                            : ValueText.of(one);
            database.sql()
                    .sql(
                            "INSERT INTO trk_value (issue_id, field_id, position, content,"
                                    + " match_key, number_value) VALUES (?, ?, ?, ?, ?, ?)")
                    .params(
                            issue,
                            field,
                            position++,
                            content,
                            Sql.match(content),
                            one instanceof BigDecimal number ? number : null)
                    .update();
        }
    }
}
