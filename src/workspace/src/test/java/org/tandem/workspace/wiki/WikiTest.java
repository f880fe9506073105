package org.tandem.workspace.wiki;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.DatabaseAddress;
import org.tandem.workspace.store.SqlDatabase;

class WikiTest extends WikiContract {
    @TempDir static Path data;
    private static Database database;
    private static WikiFixture fixture;

    @BeforeAll
    static void open() {
        database = SqlDatabase.open(DatabaseAddress.h2(data));
        fixture = new WikiFixture(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    WikiFixture fixture() {
        return fixture;
    }
}
