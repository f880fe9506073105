package org.tandem.workspace.activeobjects;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.DatabaseAddress;
import org.tandem.workspace.store.SqlDatabase;

class AoOnPostgresIT extends AoContract {
    private static EmbeddedPostgres server;
    private static Database database;

    @BeforeAll
    static void open() throws IOException {
        server = EmbeddedPostgres.start();
        database =
                SqlDatabase.open(
                        new DatabaseAddress(
                                server.getJdbcUrl("postgres", "postgres"), "postgres", ""));
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
        server.close();
    }

    @Override
    Database database() {
        return database;
    }
}
