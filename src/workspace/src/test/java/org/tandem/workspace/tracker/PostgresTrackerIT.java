package org.tandem.workspace.tracker;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.DatabaseAddress;
import org.tandem.workspace.store.SqlDatabase;

class PostgresTrackerIT extends WorkflowContract {
    private static EmbeddedPostgres server;
    private static Database database;
    private static TestTracker tracker;

    @BeforeAll
    static void open() throws IOException {
        server = EmbeddedPostgres.start();
        database =
                SqlDatabase.open(
                        new DatabaseAddress(
                                server.getJdbcUrl("postgres", "postgres"), "postgres", ""));
        tracker = new TestTracker(database);
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
        server.close();
    }

    @Override
    TestTracker tracker() {
        return tracker;
    }

    @Override
    int trials() {
        return 200;
    }
}
