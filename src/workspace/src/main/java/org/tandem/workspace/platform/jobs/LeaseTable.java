package org.tandem.workspace.platform.jobs;

import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.tandem.workspace.store.Database;

/** Who holds which lock, and until when: the table {@code ws_lock}. */
final class LeaseTable {
    /** How long a lock outlives a node that died with it. */
    static final long LEASE_MS = 60_000;

    private final Database database;
    private final Clock clock;

    LeaseTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes the lock if it is free or expired. */
    boolean take(String name, String owner) {
        long now = clock.millis();
        int taken =
                database.sql()
                        .sql(
                                "UPDATE ws_lock SET owner = ?, expires = ?"
                                        + " WHERE name = ? AND expires < ?")
                        .params(owner, now + LEASE_MS, name, now)
                        .update();
        return taken > 0 || insert(name, owner, now);
    }

    private boolean insert(String name, String owner, long now) {
        boolean known =
                database.sql()
                        .sql("SELECT 1 FROM ws_lock WHERE name = ?")
                        .param(name)
                        .query(Integer.class)
                        .optional()
                        .isPresent();
        if (known) {
            return false;
        }
        try {
            database.sql()
                    .sql("INSERT INTO ws_lock (name, owner, expires) VALUES (?, ?, ?)")
                    .params(name, owner, now + LEASE_MS)
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Extends the lock; false when somebody else has it by now. */
    boolean renew(String name, String owner) {
        return database.sql()
                        .sql("UPDATE ws_lock SET expires = ? WHERE name = ? AND owner = ?")
                        .params(clock.millis() + LEASE_MS, name, owner)
                        .update()
                > 0;
    }

    void release(String name, String owner) {
        database.sql()
                .sql("DELETE FROM ws_lock WHERE name = ? AND owner = ?")
                .params(name, owner)
                .update();
    }
}
