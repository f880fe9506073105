package org.tandem.workspace.wiki;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.DatabaseAddress;
import org.tandem.workspace.store.SqlDatabase;

class PostgresWikiIT extends WikiContract {
    private static EmbeddedPostgres server;
    private static Database database;
    private static WikiFixture fixture;

    @BeforeAll
    static void open() throws IOException {
        server = EmbeddedPostgres.start();
        String url = server.getJdbcUrl("postgres", "postgres");
        database = SqlDatabase.open(new DatabaseAddress(url, "postgres", ""));
        fixture = new WikiFixture(database);
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
        server.close();
    }

    @Override
    WikiFixture fixture() {
        return fixture;
    }
}
