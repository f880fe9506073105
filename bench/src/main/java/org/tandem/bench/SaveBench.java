package org.tandem.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Saving a page against the raw SQL of a row of the same size, committed to the same database. */
final class SaveBench {
    private static final String BODY = "<p>" + "Saved once more. ".repeat(200) + "</p>";

    private final Server server;

    SaveBench(Server server) {
        this.server = server;
    }

    void measure(Table table, int partnerships) {
        String title = "Saved page " + partnerships;
        String page = server.page(title, BODY);
        AtomicInteger version = new AtomicInteger(1);
        server.execute("CREATE TABLE IF NOT EXISTS BENCH_PAGE (ID INT PRIMARY KEY, BODY CLOB)");
        server.execute("MERGE INTO BENCH_PAGE VALUES (1, '')");
        Timing.Pair pair =
                Timing.compare(() -> save(page, title, version.incrementAndGet()), this::raw);
        table.ratio(
                "saving a page / one raw committed update, " + partnerships,
                pair.work(),
                pair.baseline(),
                "over HTTP");
    }

    private void save(String page, String title, int version) {
        server.client()
                .put(
                        "/confluence/rest/api/content/" + page,
                        Map.of(
                                "type",
                                "page",
                                "title",
                                title,
                                "version",
                                Map.of("number", version),
                                "body",
                                Map.of(
                                        "storage",
                                        Map.of(
                                                "value",
                                                BODY + "<p>" + version + "</p>",
                                                "representation",
                                                "storage"))));
    }

    private void raw() {
        try (PreparedStatement update =
                server.connection()
                        .prepareStatement("UPDATE BENCH_PAGE SET BODY = ? WHERE ID = 1")) {
            update.setString(1, BODY + System.nanoTime());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
