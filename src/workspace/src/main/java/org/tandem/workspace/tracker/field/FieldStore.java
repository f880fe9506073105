package org.tandem.workspace.tracker.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.Sql;

/** Custom fields in the database, and the system fields beside them. */
public final class FieldStore {
    private final Database database;
    private final Messages messages;

    public FieldStore(Database database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return database.sql().sql(statement);
    }

    /** All fields by id: the system's first, then custom ones in the order they were made. */
    public Map<String, Field> all() {
        Map<Long, List<Field.Option>> options = options();
        Map<String, Field> fields = new LinkedHashMap<>(SystemFields.all(messages));
        sql("SELECT id, name, type_key FROM trk_field ORDER BY id")
                .query(
                        (row, n) ->
                                field(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getString(3),
                                        options.getOrDefault(row.getLong(1), List.of())))
                .list()
                .forEach(field -> fields.put(field.id(), field));
        return fields;
    }

    private Map<Long, List<Field.Option>> options() {
        Map<Long, List<Field.Option>> found = new HashMap<>();
        sql("SELECT field_id, id, label FROM trk_field_option ORDER BY field_id, position")
                .query(
                        row -> {
                            found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                                    .add(new Field.Option(row.getLong(2), row.getString(3)));
                        });
        return found;
    }

    private static Field field(long id, String name, String typeKey, List<Field.Option> options) {
        return new Field(
                Field.CUSTOM_PREFIX + id,
                name,
                FieldTypes.kind(typeKey).orElseThrow(),
                typeKey,
                List.copyOf(options));
    }

    /** The custom fields with this name, ignoring case; the product allows several. */
    public List<Field> named(String name) {
        return all().values().stream()
                .filter(field -> field.custom() && field.name().equalsIgnoreCase(name))
                .toList();
    }

    /**
     * Adds a custom field.
     *
     * @throws IllegalArgumentException for a type that is not supported
     */
    public Field create(String name, String description, String typeKey) {
        if (FieldTypes.kind(typeKey).isEmpty()) {
            throw new IllegalArgumentException("Unsupported type of custom field: " + typeKey);
        }
        long id =
                Sql.insert(
                        sql("INSERT INTO trk_field (name, description, type_key) VALUES (?, ?, ?)")
                                .params(name, description, typeKey));
        return field(id, name, typeKey, List.of());
    }

    /** Adds a choice at the end of a select field's list. */
    public Field.Option addOption(Field field, String label) {
        long id =
                Sql.insert(
                        sql("INSERT INTO trk_field_option (field_id, position, label)"
                                        + " VALUES (?, (SELECT COUNT(*) FROM trk_field_option"
                                        + " WHERE field_id = ?), ?)")
                                .params(field.customId(), field.customId(), label));
        return new Field.Option(id, label);
    }
}
