package org.tandem.workspace.wiki;

import java.util.Optional;
import org.tandem.workspace.store.Database;

/** {@link TextProperties} over the database. */
final class SqlTextProperties implements TextProperties {
    private final Database database;

    SqlTextProperties(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> get(long pageId, String key) {
        return database.sql()
                .sql("SELECT text FROM wiki_text_property WHERE page_id = ? AND prop_key = ?")
                .params(pageId, key)
                .query(String.class)
                .optional();
    }

    @Override
    public void put(long pageId, String key, String value) {
        database.inTransaction(
                () -> {
                    remove(pageId, key);
                    return database.sql()
                            .sql(
                                    "INSERT INTO wiki_text_property (page_id, prop_key, text)"
                                            + " VALUES (?, ?, ?)")
                            .params(pageId, key, value)
                            .update();
                });
    }

    @Override
    public void remove(long pageId, String key) {
        database.sql()
                .sql("DELETE FROM wiki_text_property WHERE page_id = ? AND prop_key = ?")
                .params(pageId, key)
                .update();
    }

    @Override
    public void removeAll(long pageId) {
        database.sql()
                .sql("DELETE FROM wiki_text_property WHERE page_id = ?")
                .param(pageId)
                .update();
    }
}
