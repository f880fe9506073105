package org.tandem.workspace.tracker.issue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Sql;

/**
 * JSON values that programs attach to an issue (entity {@code IssueProperty}) or to something else.
 */
public final class PropertyStore {
    /** The entity name of issues. */
    public static final String ISSUE = "IssueProperty";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATH_LENGTH = 255;

    /** A stored property. */
    public record Property(
            long id,
            String entity,
            long entityId,
            String key,
            String json,
            Instant created,
            Instant updated) {}

    private final Database database;
    private final Clock clock;

    public PropertyStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return database.sql().sql(statement);
    }

    public Optional<Property> get(String entity, long entityId, String key) {
        return sql("SELECT * FROM trk_property"
                        + " WHERE entity = ? AND entity_id = ? AND property_key = ?")
                .params(entity, entityId, key)
                .query(
                        (row, n) ->
                                new Property(
                                        row.getLong("id"),
                                        entity,
                                        entityId,
                                        key,
                                        row.getString("json"),
                                        Sql.instant(row, "created"),
                                        Sql.instant(row, "updated")))
                .optional();
    }

    public List<String> keys(String entity, long entityId) {
        return sql("SELECT property_key FROM trk_property"
                        + " WHERE entity = ? AND entity_id = ? ORDER BY property_key")
                .params(entity, entityId)
                .query(String.class)
                .list();
    }

    public List<String> keysWithPrefix(String entity, String prefix) {
        String pattern = prefix.replaceAll("([!%_])", "!$1") + "%";
        return sql("SELECT DISTINCT property_key FROM trk_property"
                        + " WHERE entity = ? AND property_key LIKE ? ESCAPE '!'"
                        + " ORDER BY property_key")
                .params(entity, pattern)
                .query(String.class)
                .list();
    }

    /**
     * Stores a value; answers whether the key is new.
     *
     * @throws IllegalArgumentException when the text is not JSON
     */
    public boolean put(String entity, long entityId, String key, String json) {
        JsonNode value = parse(json);
        return database.inTransaction(
                () -> {
                    Optional<Property> present = get(entity, entityId, key);
                    long id =
                            present.map(Property::id)
                                    .orElseGet(() -> insert(entity, entityId, key, json));
                    sql("UPDATE trk_property SET json = ?, updated = ? WHERE id = ?")
                            .params(json, clock.millis(), id)
                            .update();
                    sql("DELETE FROM trk_property_value WHERE property_id = ?").param(id).update();
                    index(id, "", value);
                    return present.isEmpty();
                });
    }

    static JsonNode parse(String json) {
        try {
            JsonNode value = JSON.readTree(json);
            if (value != null && !value.isMissingNode()) {
                return value;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("Not JSON: empty");
    }

    private long insert(String entity, long entityId, String key, String json) {
        return Sql.insert(
                sql("INSERT INTO trk_property (entity, entity_id, property_key, json, created,"
                                + " updated) VALUES (?, ?, ?, ?, ?, ?)")
                        .params(entity, entityId, key, json, clock.millis(), clock.millis()));
    }

    /** Writes down every simple value inside; elements of an array share the array's path. */
    private void index(long id, String path, JsonNode value) {
        if (value.isObject()) {
            value.fields()
                    .forEachRemaining(
                            field ->
                                    index(
                                            id,
                                            path.isEmpty()
                                                    ? field.getKey()
                                                    : path + "." + field.getKey(),
                                            field.getValue()));
        } else if (value.isArray()) {
            value.forEach(element -> index(id, path, element));
        } else if (!value.isNull() && path.length() <= PATH_LENGTH && path.indexOf('\0') < 0) {
            sql("INSERT INTO trk_property_value (property_id, path, match_key) VALUES (?, ?, ?)")
                    .params(id, path, Sql.match(value.asText().replace("\0", "")))
                    .update();
        }
    }

    public boolean remove(String entity, long entityId, String key) {
        return sql("DELETE FROM trk_property"
                                + " WHERE entity = ? AND entity_id = ? AND property_key = ?")
                        .params(entity, entityId, key)
                        .update()
                > 0;
    }
}
