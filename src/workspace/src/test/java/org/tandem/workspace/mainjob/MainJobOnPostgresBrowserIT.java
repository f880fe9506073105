package org.tandem.workspace.mainjob;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;

/** On a real PostgreSQL. */
class MainJobOnPostgresBrowserIT extends MainJobContract {
    private EmbeddedPostgres postgres;

    @Override
    String[] database() {
        return new String[] {"--db-url", server().getJdbcUrl("postgres", "postgres")};
    }

    private EmbeddedPostgres server() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.start();
            }
            return postgres;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @AfterAll
    void stopPostgres() throws IOException {
        postgres.close();
    }
}
