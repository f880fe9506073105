package org.tandem.workspace.partnerships;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.WorkspaceServer;

/** On a real PostgreSQL. */
class ReadinessClosingOnPostgresIT extends ReadinessClosing {
    @TempDir static Path data;
    private EmbeddedPostgres postgres;

    @Override
    WorkspaceServer workspace() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return WorkspaceServer.startWithPeopleOnly(
                "--port",
                "0",
                "--data",
                data.toString(),
                "--db-url",
                postgres.getJdbcUrl("postgres", "postgres"));
    }

    @Override
    Connection database() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    @Override
    String waiting() {
        return "SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
    }

    @Override
    @AfterAll
    void stop() throws IOException {
        super.stop();
        postgres.close();
    }
}
