package org.tandem.workspace.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.store.ReadMemory;

/** How rows of spaces are read. */
final class SpaceRows {
    static final String COLUMNS =
            "s.id, s.space_key, s.name, s.description, s.home_page_id, s.creator, s.created_at";

    private SpaceRows() {}

    static Space space(ResultSet row, int number) throws SQLException {
        return new Space(
                row.getLong("id"),
                row.getString("space_key"),
                row.getString("name"),
                row.getString("description"),
                row.getLong("home_page_id"),
                row.getString("creator"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }

    static Optional<Space> find(Core core, Viewer viewer, String key) {
        return ReadMemory.recall(
                "space", List.of(viewer, Core.lower(key)), () -> fetch(core, viewer, key));
    }

    private static Optional<Space> fetch(Core core, Viewer viewer, String key) {
        return core.sql()
                .sql(
                        "SELECT "
                                + COLUMNS
                                + " FROM wiki_space s WHERE s.lower_key = :key AND "
                                + Visibility.spaceAllows(viewer, "s.id", Grant.Level.VIEW))
                .params(viewer.params())
                .param("key", Core.lower(key))
                .query(SpaceRows::space)
                .optional();
    }

    /** The spaces that the viewer may view, by key as given. */
    static Map<String, Space> byKeys(Core core, Viewer viewer, Collection<String> keys) {
        Map<String, Space> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        Map<String, Space> byLowerKey = new HashMap<>();
        core.sql()
                .sql(
                        "SELECT "
                                + COLUMNS
                                + " FROM wiki_space s WHERE s.lower_key IN (:keys) AND "
                                + Visibility.spaceAllows(viewer, "s.id", Grant.Level.VIEW))
                .params(viewer.params())
                .param("keys", keys.stream().map(Core::lower).toList())
                .query(SpaceRows::space)
                .list()
                .forEach(space -> byLowerKey.put(Core.lower(space.key()), space));
        keys.stream()
                .filter(key -> byLowerKey.containsKey(Core.lower(key)))
                .forEach(key -> found.put(key, byLowerKey.get(Core.lower(key))));
        return found;
    }
}
