package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/**
 * A team ends its part while its members are still saving, whatever the database is: what was
 * acknowledged is in the result, and nothing changes it afterwards (R82, R83).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReadinessClosing {
    private static final int ROUNDS = 12;
    private static final String[] CATEGORIES = {
        "alignment", "resources", "metrics", "communication"
    };
    private static final String[] MEMBERS = {
        "prog-owner", "school-leader", "ops-owner", "org-owner", "board-clerk", "board-member"
    };

    private WorkspaceServer server;
    private Office office;
    private String api;
    private final List<Member> members = new ArrayList<>();

    /** Starts a workspace with the sample district's people. */
    abstract WorkspaceServer workspace();

    /** Opens its database. */
    abstract Connection database() throws SQLException;

    /** Counts the sessions that wait for a row. */
    abstract String waiting();

    @BeforeAll
    void aTeam() throws IOException {
        server = workspace();
        office = new Office(server.baseUrl() + "/confluence", "CLO");
        office.createSpace();
        Http owner = office.as("prog-owner");
        office.create(
                owner,
                "partnership-blueprint",
                Map.of(
                        "partnerName",
                        "Closing Friends",
                        "schoolYear",
                        "2026-2027",
                        "districtTeam",
                        String.join(", ", MEMBERS)));
        int number = Office.number(owner, "Closing Friends");
        api = "/rest/tandem/1.0/partnerships/" + number + "/readiness";
        Stream.of(MEMBERS).forEach(name -> members.add(new Member(office.as(name))));
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void whatIsSavedWhileTheTeamClosesIsEitherInTheResultOrRefused() throws Exception {
        Http closer = office.as("prog-owner");
        for (int round = 0; round < ROUNDS; round++) {
            CountDownLatch busy = new CountDownLatch(members.size() + round % 5);
            ExecutorService crowd = Executors.newFixedThreadPool(members.size());
            List<Future<?>> savers = new ArrayList<>();
            for (Member member : members) {
                savers.add(crowd.submit(() -> member.saveUntilRefused(busy)));
            }
            busy.await();
            close(closer, "yes");
            List<JsonNode> closed = sheets();
            for (Future<?> saver : savers) {
                saver.get();
            }
            crowd.shutdown();

            assertThat(sheets()).as("round %d", round).isEqualTo(closed);
            for (int i = 0; i < MEMBERS.length; i++) {
                members.get(i).isIn(closed.get(i));
            }
            close(closer, "no");
        }
    }

    /** The saving is held up between its check that the team is open and its writing. */
    @Test
    void whoClosesWaitsForWhatIsBeingSaved() throws Exception {
        Member saver = members.get(1);
        assertThat(saver.save("alignment")).isEqualTo(200);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try (Connection holder = database();
                Connection observer = database();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            String table = table(statement, "READINESS_RATING");
            statement.executeUpdate("UPDATE " + table + " SET \"VERSION\" = \"VERSION\"");
            Future<Integer> saved = two.submit(() -> saver.save("alignment"));
            Eventually.get(() -> waiting(observer), count -> count == 1);
            Future<JsonNode> result = two.submit(() -> closedSheet(saver));
            Eventually.get(() -> waiting(observer), count -> count == 2 || result.isDone());
            holder.rollback();

            assertThat(saved.get()).isEqualTo(200);
            saver.isIn(result.get());
            close(office.as("prog-owner"), "no");
        } finally {
            two.shutdownNow();
        }
    }

    /** What a member reads as soon as another one has closed. */
    private JsonNode closedSheet(Member reader) {
        close(office.as("prog-owner"), "yes");
        return Jira.json(reader.session.get(api).body());
    }

    private static String table(Statement statement, String name) throws SQLException {
        String query =
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE '%"
                        + name
                        + "'";
        try (ResultSet found = statement.executeQuery(query)) {
            assertThat(found.next()).isTrue();
            return "\"" + found.getString(1) + "\"";
        }
    }

    private int waiting(Connection database) {
        try (Statement statement = database.createStatement();
                ResultSet counted = statement.executeQuery(waiting())) {
            counted.next();
            return counted.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void close(Http who, String closed) {
        int version = 0;
        for (JsonNode paper : Jira.json(who.get(api).body()).path("papers")) {
            if (paper.path("name").asText().equals("team")) {
                version = paper.path("version").asInt();
            }
        }
        String body = "{\"closed\":\"%s\",\"reason\":\"Time is over\",\"version\":%d}";
        HttpResponse<String> answer =
                who.json("POST", api + "/team/closing", body.formatted(closed, version));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private List<JsonNode> sheets() {
        return members.stream().map(member -> Jira.json(member.session.get(api).body())).toList();
    }

    /** Saves again and again, and remembers what was acknowledged. */
    private final class Member {
        private final Http session;
        private final Map<String, String> acknowledged = new HashMap<>();
        private final Map<String, Integer> versions = new HashMap<>();
        private int saved;

        private Member(Http session) {
            this.session = session;
        }

        private void saveUntilRefused(CountDownLatch busy) {
            int status = 200;
            while (status == 200) {
                status = save(CATEGORIES[saved % CATEGORIES.length]);
                busy.countDown();
            }
            assertThat(status).isEqualTo(409);
        }

        /** A rating, or a draft with nothing but a text. */
        private int save(String category) {
            String text = "said " + ++saved;
            int version = versions.getOrDefault(category, 0);
            String how = saved % 3 == 0 ? "\"save\":\"draft\"" : "\"rating\":" + (1 + saved % 4);
            String body = "{%s,\"strengths\":\"%s\",\"version\":%d}".formatted(how, text, version);
            HttpResponse<String> answer = session.json("PUT", api + "/" + category, body);
            if (answer.statusCode() == 200) {
                acknowledged.put(category, text);
                versions.put(category, version + 1);
            }
            return answer.statusCode();
        }

        private void isIn(JsonNode sheet) {
            Map<String, String> found = new HashMap<>();
            sheet.path("ratings")
                    .forEach(
                            one ->
                                    found.put(
                                            one.path("category").asText(),
                                            one.path("strengths").asText()));
            assertThat(found).isEqualTo(acknowledged);
        }
    }
}
