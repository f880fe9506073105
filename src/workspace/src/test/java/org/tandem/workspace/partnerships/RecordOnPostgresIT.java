package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** On a real PostgreSQL. */
class RecordOnPostgresIT extends RecordContract {
    private static final String NEW_COLUMNS =
            "KIND ORGANIZATION_TYPE REACH AGREEMENT_TYPE SCOPE_STAGE PROPOSED_BY DISTRICT_LIAISON"
                    + " DISTRICT_AUTHORITY PARTNER_LIAISON PARTNER_AUTHORITY SCHOOL_LEADER"
                    + " EVIDENCE_BASE SHARES_DATA ALIGNED";

    private EmbeddedPostgres postgres;

    @Override
    String[] database() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String[] {"--db-url", postgres.getJdbcUrl("postgres", "postgres")};
    }

    @AfterAll
    void stopPostgres() throws IOException {
        postgres.close();
    }

    @Test
    void aRowFromBeforeTheFieldsReadsAsAPartnershipOfWhichNothingElseIsSaid() throws Exception {
        int id = create("Old Friends");
        forget(id);

        JsonNode old = owner.get(id);

        assertThat(old.path("kind").asText()).isEqualTo("partnership");
        assertThat(old.path("unaligned").asBoolean()).isTrue();
        assertThat(old.path("sharesStudentData").isNull()).isTrue();
        for (String field : List.of("organizationType", "proposedBy", "evidenceBase")) {
            assertThat(old.path(field).asText()).as(field).isEmpty();
        }
        String list = "partnerships?limit=100&reach=none&unaligned=true&kind=partnership";
        assertThat(owner.found(list)).contains(id);
        JsonNode saved = owner.put(id, Records.about("Old Friends", 1).put("reach", "local"), 200);
        assertThat(saved.path("reach").asText()).isEqualTo("local");
    }

    private void forget(int id) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            String nulls =
                    "\"" + String.join("\" = NULL, \"", NEW_COLUMNS.split(" ")) + "\" = NULL";
            assertThat(
                            statement.executeUpdate(
                                    "UPDATE \""
                                            + table(statement)
                                            + "\" SET "
                                            + nulls
                                            + " WHERE \"ID\" = "
                                            + id))
                    .isEqualTo(1);
        }
    }

    private static String table(Statement statement) throws SQLException {
        try (ResultSet tables =
                statement.executeQuery(
                        "SELECT table_name FROM information_schema.tables"
                                + " WHERE table_name LIKE 'AO\\_%\\_PARTNERSHIP'")) {
            assertThat(tables.next()).isTrue();
            return tables.getString(1);
        }
    }
}
