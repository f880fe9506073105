package org.tandem.workspace.tracker.field;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Sql;

/** Screens: which fields stand on a form, on which tab, in which order. */
public final class ScreenStore {
    /** A part of a screen. */
    public record Tab(long id, String name) {}

    private final Database database;

    public ScreenStore(Database database) {
        this.database = database;
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return database.sql().sql(statement);
    }

    public long create(String name) {
        return Sql.insert(sql("INSERT INTO trk_screen (name) VALUES (?)").param(name));
    }

    public Tab addTab(long screen, String name) {
        long id =
                Sql.insert(
                        sql("INSERT INTO trk_screen_tab (screen_id, position, name) VALUES (?,"
                                        + " (SELECT COUNT(*) FROM trk_screen_tab WHERE screen_id = ?), ?)")
                                .params(screen, screen, name));
        return new Tab(id, name);
    }

    public List<Tab> tabs(long screen) {
        return sql("SELECT id, name FROM trk_screen_tab WHERE screen_id = ? ORDER BY position")
                .param(screen)
                .query((row, n) -> new Tab(row.getLong(1), row.getString(2)))
                .list();
    }

    /** Puts a field at the end of the tab, unless it is there already. */
    public void addField(long tab, String field) {
        if (!fieldsOfTab(tab).contains(field)) {
            sql("INSERT INTO trk_screen_field (tab_id, position, field_id) VALUES (?,"
                            + " (SELECT COUNT(*) FROM trk_screen_field WHERE tab_id = ?), ?)")
                    .params(tab, tab, field)
                    .update();
        }
    }

    public List<String> fieldsOfTab(long tab) {
        return sql("SELECT field_id FROM trk_screen_field WHERE tab_id = ? ORDER BY position")
                .param(tab)
                .query(String.class)
                .list();
    }

    /** Ids of the screen's fields, tab by tab. */
    public List<String> fields(long screen) {
        return sql("SELECT f.field_id FROM trk_screen_field f JOIN trk_screen_tab t"
                        + " ON t.id = f.tab_id WHERE t.screen_id = ?"
                        + " ORDER BY t.position, f.position")
                .param(screen)
                .query(String.class)
                .list();
    }

    public String name(long screen) {
        return sql("SELECT name FROM trk_screen WHERE id = ?")
                .param(screen)
                .query(String.class)
                .single();
    }

    public boolean exists(long screen) {
        return sql("SELECT COUNT(*) FROM trk_screen WHERE id = ?")
                        .param(screen)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
