package org.tandem.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/** Moving an issue against the raw SQL of one committed status change. */
final class TransitionBench {
    private final Server server;

    TransitionBench(Server server) {
        this.server = server;
    }

    void measure(Table table, int partnerships) {
        String key =
                server.client()
                        .post(
                                "/jira/rest/api/2/issue",
                                Map.of(
                                        "fields",
                                        Map.of(
                                                "project", Map.of("key", "SCP"),
                                                "issuetype", Map.of("name", "Action Item"),
                                                "summary", "Moved back and forth",
                                                "assignee", Map.of("name", "prog-owner"),
                                                "duedate", "2030-06-30")))
                        .path("key")
                        .asText();
        String path = "/jira/rest/api/2/issue/" + key + "/transitions";
        server.execute("CREATE TABLE IF NOT EXISTS BENCH_ISSUE (ID INT PRIMARY KEY, STATUS INT)");
        server.execute("MERGE INTO BENCH_ISSUE VALUES (1, 1)");
        Timing.Pair pair = Timing.compare(() -> move(path), this::raw);
        table.ratio(
                "an issue transition / one raw committed update, " + partnerships,
                pair.work(),
                pair.baseline(),
                "GET + POST over HTTP");
    }

    private void move(String path) {
        JsonNode first = server.client().get(path).path("transitions").path(0);
        server.client().post(path, Map.of("transition", Map.of("id", first.path("id").asText())));
    }

    private void raw() {
        try (PreparedStatement update =
                server.connection()
                        .prepareStatement(
                                "UPDATE BENCH_ISSUE SET STATUS = 3 - STATUS WHERE ID = 1")) {
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
