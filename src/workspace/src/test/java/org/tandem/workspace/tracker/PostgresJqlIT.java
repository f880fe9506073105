package org.tandem.workspace.tracker;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.ofbiz.core.entity.GenericEntityException;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.DatabaseAddress;
import org.tandem.workspace.store.SqlDatabase;

class PostgresJqlIT extends JqlContract {
    private EmbeddedPostgres server;
    private Database database;

    @BeforeAll
    void open() throws IOException, GenericEntityException {
        server = EmbeddedPostgres.start();
        database =
                SqlDatabase.open(
                        new DatabaseAddress(
                                server.getJdbcUrl("postgres", "postgres"), "postgres", ""));
        fill(new TestTracker(database));
    }

    @AfterAll
    void close() throws IOException {
        database.close();
        server.close();
    }
}
