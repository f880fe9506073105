package org.tandem.workspace.wiki;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;

/** {@link ContentProperties} over the database. */
final class SqlProperties implements ContentProperties {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_KEY = 255;

    private final Core core;
    private final PageDoor door;

    SqlProperties(Core core, PageDoor door) {
        this.core = core;
        this.door = door;
    }

    @Override
    public Slice<Property> list(long pageId, int start, int limit) {
        door.viewable(core.viewer(), pageId);
        List<Property> rows =
                core.sql()
                        .sql(
                                """
                                SELECT id, prop_key, prop_value, version FROM wiki_property
                                WHERE page_id = :page ORDER BY prop_key
                                OFFSET :start ROWS FETCH NEXT :rows ROWS ONLY
                                """)
                        .param("page", pageId)
                        .param("start", start)
                        .param("rows", limit + 1)
                        .query(SqlProperties::read)
                        .list();
        return Slice.of(rows, start, limit);
    }

    private static Property read(ResultSet row, int number) throws SQLException {
        try {
            return new Property(
                    row.getLong("id"),
                    row.getString("prop_key"),
                    JSON.readTree(row.getString("prop_value")),
                    row.getInt("version"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored property is not JSON", e);
        }
    }

    private Optional<Property> stored(long pageId, String key) {
        return core.sql()
                .sql(
                        "SELECT id, prop_key, prop_value, version FROM wiki_property"
                                + " WHERE page_id = ? AND prop_key = ?")
                .params(pageId, key)
                .query(SqlProperties::read)
                .optional();
    }

    @Override
    public Property get(long pageId, String key) {
        door.viewable(core.viewer(), pageId);
        return existing(pageId, key);
    }

    private Property existing(long pageId, String key) {
        return stored(pageId, key)
                .orElseThrow(() -> core.words().refusal(404, "wiki.error.property.unknown", key));
    }

    @Override
    public Property create(long pageId, String key, JsonNode value) {
        door.editable(core.viewer(), pageId);
        if (key == null || key.isBlank() || key.length() > MAX_KEY) {
            throw core.words().invalid("key", "wiki.error.property.key", MAX_KEY);
        }
        String json = checked(value);
        try {
            core.sql()
                    .sql(
                            "INSERT INTO wiki_property (page_id, prop_key, prop_value, version)"
                                    + " VALUES (?, ?, ?, 1)")
                    .params(pageId, key, json)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw core.words().refusal(409, "wiki.error.property.taken", key);
        }
        return existing(pageId, key);
    }

    private String checked(JsonNode value) {
        String json = value == null ? "" : value.toString();
        if (json.isEmpty() || json.length() > MAX_VALUE) {
            throw core.words().invalid("value", "wiki.error.property.value", MAX_VALUE);
        }
        return json;
    }

    @Override
    public Property update(long pageId, String key, JsonNode value, int version) {
        door.editable(core.viewer(), pageId);
        Optional<Property> before = stored(pageId, key);
        if (before.isEmpty() && version == 1) {
            return create(pageId, key, value);
        }
        Property current =
                before.orElseThrow(
                        () -> core.words().refusal(404, "wiki.error.property.unknown", key));
        int changed =
                core.sql()
                        .sql(
                                "UPDATE wiki_property SET prop_value = ?, version = ?"
                                        + " WHERE page_id = ? AND prop_key = ? AND version = ?")
                        .params(checked(value), version, pageId, key, version - 1)
                        .update();
        if (changed == 0) {
            throw core.words().refusal(409, "wiki.error.version.stale", current.version(), version);
        }
        return existing(pageId, key);
    }

    @Override
    public void delete(long pageId, String key) {
        door.editable(core.viewer(), pageId);
        existing(pageId, key);
        core.sql()
                .sql("DELETE FROM wiki_property WHERE page_id = ? AND prop_key = ?")
                .params(pageId, key)
                .update();
    }
}
