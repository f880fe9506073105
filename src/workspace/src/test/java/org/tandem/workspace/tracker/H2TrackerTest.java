package org.tandem.workspace.tracker;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.DatabaseAddress;
import org.tandem.workspace.store.SqlDatabase;

class H2TrackerTest extends WorkflowContract {
    @TempDir static Path data;
    private static Database database;
    private static TestTracker tracker;

    @BeforeAll
    static void open() {
        database = SqlDatabase.open(DatabaseAddress.h2(data));
        tracker = new TestTracker(database);
    }

    @AfterAll
    static void close() {
        database.close();
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
