package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/**
 * A partnership whose page is hidden from somebody cannot be told from one that does not exist:
 * neither by the answer nor by the work that it takes (R80).
 */
class HiddenPartnershipIT {
    private static final int MISSING = 4711;

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Http reader;
    private static int hidden;
    private static int last;

    @BeforeAll
    static void start() throws IOException {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        Office office = new Office(server.baseUrl() + "/confluence", "HID");
        office.createSpace();
        Http owner = office.as("prog-owner");
        String page = create(office, owner, "Hidden Friends");
        RunningDistrict.restrict(owner, page);
        hidden = Office.number(owner, "Hidden Friends");
        create(office, owner, "Seen Friends");
        last = Office.number(owner, "Seen Friends");
        reader = office.as("ops-owner");
    }

    private static String create(Office office, Http owner, String name) throws IOException {
        return office.create(
                owner,
                "partnership-blueprint",
                Map.of(
                        "partnerName",
                        name,
                        "schoolYear",
                        "2026-2027",
                        "districtTeam",
                        "prog-owner",
                        "partnerTeam",
                        "partner-lead"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** In between lies the one that the missing one is compared with, which may be viewed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/history",
                "/owners",
                "/transitions",
                "/readiness",
                "/readiness/joint",
                "/readiness/progress"
            })
    void aHiddenOneAnswersAsAMissingOneAfterAsManyQueries(String part) throws SQLException {
        assertThat(hidden).isLessThan(last);
        assertThat(reader.get(path(last, "")).statusCode()).isEqualTo(200);
        String refusal = reader.get(path(hidden, part)).body();
        Statements statements = new Statements(data);

        assertThat(refusal).isEqualTo(reader.get(path(MISSING, part)).body());
        int missing = statements.least(() -> refused(MISSING, part));
        assertThat(statements.least(() -> refused(hidden, part))).isEqualTo(missing);
    }

    private static void refused(int number, String part) {
        assertThat(reader.get(path(number, part)).statusCode()).isEqualTo(404);
    }

    private static String path(int number, String part) {
        return "/rest/tandem/1.0/partnerships/" + number + part;
    }
}
