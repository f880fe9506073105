package org.tandem.workspace.store;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

/** Named texts that all nodes over one database share. */
public final class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    private final Database database;

    public Settings(Database database) {
        this.database = database;
    }

    public Optional<String> get(String name) {
        return ReadMemory.recall(
                "setting",
                name,
                () ->
                        database.sql()
                                .sql("SELECT content FROM ws_setting WHERE name = ?")
                                .param(name)
                                .query(String.class)
                                .optional());
    }

    public boolean isOn(String name) {
        return get(name).map(Boolean::parseBoolean).orElse(false);
    }

    public void put(String name, String content) {
        database.inTransaction(
                () -> {
                    int changed = update(name, content);
                    return changed > 0 ? changed : insert(name, content);
                });
    }

    /** The setting; made and kept when it is asked for the first time. */
    public String getOrCreate(String name, Supplier<String> first) {
        return get(name)
                .orElseGet(
                        () -> {
                            insertIfMissing(name, first.get());
                            return get(name).orElseThrow();
                        });
    }

    /** Another node may be doing the same at this moment; whoever is first wins. */
    private void insertIfMissing(String name, String content) {
        try {
            database.inTransaction(() -> insert(name, content));
        } catch (DuplicateKeyException e) {
            LOG.debug("{} was just set by another node", name);
        }
    }

    public void remove(String name) {
        database.inTransaction(
                () ->
                        database.sql()
                                .sql("DELETE FROM ws_setting WHERE name = ?")
                                .param(name)
                                .update());
    }

    private int update(String name, String content) {
        return database.sql()
                .sql("UPDATE ws_setting SET content = ? WHERE name = ?")
                .params(content, name)
                .update();
    }

    private int insert(String name, String content) {
        return database.sql()
                .sql("INSERT INTO ws_setting (name, content) VALUES (?, ?)")
                .params(name, content)
                .update();
    }
}
