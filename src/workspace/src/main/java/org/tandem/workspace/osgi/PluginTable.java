package org.tandem.workspace.osgi;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tandem.workspace.App;
import org.tandem.workspace.store.Database;

/** Which plugins an application has, for all nodes: the table {@code ws_plugin}. */
final class PluginTable {
    private final App app;
    private final Database database;
    private final Clock clock;

    PluginTable(App app, Database database, Clock clock) {
        this.app = app;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A row without the jar.
     *
     * @param uploaded whether the row holds a jar; else the plugin ships with the workspace
     * @param changed epoch milliseconds of the last change by an administrator
     */
    record Row(String key, String version, boolean enabled, boolean uploaded, long changed) {}

    List<Row> rows() {
        return database.sql()
                .sql(
                        "SELECT plugin_key, version, enabled, jar IS NOT NULL AS uploaded, changed"
                                + " FROM ws_plugin WHERE app = ? ORDER BY plugin_key")
                .param(app.name())
                .query(
                        (row, n) ->
                                new Row(
                                        row.getString("plugin_key"),
                                        row.getString("version"),
                                        row.getBoolean("enabled"),
                                        row.getBoolean("uploaded"),
                                        row.getLong("changed")))
                .list();
    }

    Optional<byte[]> jar(String key) {
        return database.sql()
                .sql("SELECT jar FROM ws_plugin WHERE app = ? AND plugin_key = ?")
                .params(app.name(), key)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /**
     * Adds or replaces a plugin; a new one is enabled.
     *
     * @param bytes the jar, or null when it ships with the workspace
     */
    void put(String key, String version, byte[] bytes) {
        database.inTransaction(
                () -> {
                    int updated =
                            database.sql()
                                    .sql(
                                            "UPDATE ws_plugin SET version = ?, jar = ?, changed = ?"
                                                    + " WHERE app = ? AND plugin_key = ?")
                                    .params(version, bytes, clock.millis(), app.name(), key)
                                    .update();
                    return updated > 0 ? updated : insert(key, version, bytes);
                });
    }

    private int insert(String key, String version, byte[] bytes) {
        return database.sql()
                .sql(
                        "INSERT INTO ws_plugin (app, plugin_key, version, enabled, jar, changed)"
                                + " VALUES (?, ?, ?, TRUE, ?, ?)")
                .params(app.name(), key, version, bytes, clock.millis())
                .update();
    }

    void setEnabled(String key, boolean enabled) {
        database.sql()
                .sql(
                        "UPDATE ws_plugin SET enabled = ?, changed = ?"
                                + " WHERE app = ? AND plugin_key = ?")
                .params(enabled, clock.millis(), app.name(), key)
                .update();
    }

    void remove(String key) {
        database.sql()
                .sql("DELETE FROM ws_plugin WHERE app = ? AND plugin_key = ?")
                .params(app.name(), key)
                .update();
    }
}
