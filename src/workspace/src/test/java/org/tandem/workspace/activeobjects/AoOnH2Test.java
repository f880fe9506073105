package org.tandem.workspace.activeobjects;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.DatabaseAddress;
import org.tandem.workspace.store.SqlDatabase;

class AoOnH2Test extends AoContract {
    @TempDir static Path data;
    private static Database database;

    @BeforeAll
    static void open() {
        database = SqlDatabase.open(DatabaseAddress.h2(data));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }
}
