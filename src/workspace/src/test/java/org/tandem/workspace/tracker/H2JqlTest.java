package org.tandem.workspace.tracker;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.ofbiz.core.entity.GenericEntityException;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.DatabaseAddress;
import org.tandem.workspace.store.SqlDatabase;

class H2JqlTest extends JqlContract {
    @TempDir static Path data;
    private Database database;

    @BeforeAll
    void open() throws GenericEntityException {
        database = SqlDatabase.open(DatabaseAddress.h2(data));
        fill(new TestTracker(database));
    }

    @AfterAll
    void close() {
        database.close();
    }
}
