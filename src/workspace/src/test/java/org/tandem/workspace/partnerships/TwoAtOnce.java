package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tandem.workspace.WorkspaceServer;

/** Two people move the same partnership at the same time, whatever the database is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TwoAtOnce {
    private static final int ROUNDS = 10;
    private static final int ATTEMPTS = 80;
    private static final List<String> DECISIONS =
            List.of("approval-to-develop", "board-notice", "board-decision");

    private WorkspaceServer server;
    private Office district;

    /** Starts a workspace with the sample district's people. */
    abstract WorkspaceServer workspace();

    @BeforeAll
    void start() {
        server = workspace();
        district = new Office(server.baseUrl() + "/confluence", "TWO");
        district.createSpace();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void exactlyOneOfTwoTransitionsFromTheSameVersionWins() throws Exception {
        Journey journey = running("Chess Friends");
        for (int round = 0; round < ROUNDS; round++) {
            int version = journey.version();
            List<HttpResponse<String>> answers =
                    atOnce(
                            () ->
                                    journey.attempt(
                                            "org-owner",
                                            version,
                                            "adjust",
                                            "reason",
                                            "Rooms",
                                            "date",
                                            "2026-12-01"),
                            () -> journey.attempt("prog-owner", version, "renew"));
            assertThat(answers)
                    .extracting(HttpResponse::statusCode)
                    .containsExactlyInAnyOrder(200, 409);
            String back = journey.state().equals("adjusting") ? "resume" : "renewed";
            journey.take("office", back);
        }
        assertThat(journey.moves()).hasSize(3 + 2 * ROUNDS);
    }

    @Test
    void whateverTwoPeopleTryAtOnceNoGateIsBypassedAndTheHistoryTellsItWithoutAGap()
            throws Exception {
        district.activate("odst-conditions-habits/1", "mmsd-7544/1");
        Journey journey = new Journey(server.baseUrl(), district, "Piano Friends");
        district.activate("mmsd-7544/1", "odst-conditions-habits/1");
        journey.take("prog-owner", "submit");
        journey.determine(Rubric.HIGH);
        int version = journey.version();
        long seed = System.nanoTime();

        List<List<Integer>> made =
                atOnce(
                        () -> tryAnything(journey, "office", new Random(seed)),
                        () -> tryAnything(journey, "org-owner", new Random(seed + 1)));

        int changes = made.get(0).size() + made.get(1).size();
        assertThat(journey.version() - version)
                .as("every change counts once, seed " + seed)
                .isEqualTo(changes);
        assertThat(made.get(0)).isSorted();
        assertThat(made.get(1)).isSorted();
        List<JsonNode> history = journey.history();
        assertThat(history.stream().filter(Replay::counts).count() - 1)
                .as("entries after the submission, seed " + seed)
                .isEqualTo(changes);
        assertThat(new Replay().of(history))
                .as("seed " + seed)
                .isEqualTo(Walk.NAMES.get(journey.state()));
    }

    /** Takes what leads on, and now and then what does not; answers the versions it led to. */
    private static List<Integer> tryAnything(Journey journey, String user, Random random) {
        List<Integer> made = new ArrayList<>();
        for (int i = 0; i < ATTEMPTS; i++) {
            JsonNode now = Jira.json(journey.as(user).get(journey.path("transitions")).body());
            HttpResponse<String> answer =
                    random.nextBoolean()
                            ? move(journey, user, now, random)
                            : decide(journey, user, now, random);
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 400, 403, 409);
            if (answer.statusCode() < 300) {
                made.add(Jira.json(answer.body()).path("version").asInt());
            }
        }
        return made;
    }

    private static HttpResponse<String> move(
            Journey journey, String user, JsonNode now, Random random) {
        List<String> ways = new ArrayList<>(now.path("transitions").findValuesAsText("id"));
        ways.add("implement");
        String way = ways.get(random.nextInt(ways.size()));
        String[] said = {
            "reason", "Trying", "date", "2026-12-01", "kind", "involuntary", "cause", "if-needed"
        };
        return journey.attempt(user, now.path("version").asInt(), way, said);
    }

    private static HttpResponse<String> decide(
            Journey journey, String user, JsonNode now, Random random) {
        String kind = DECISIONS.get(random.nextInt(DECISIONS.size()));
        String outcome = random.nextInt(4) == 0 ? "refused" : "approved";
        return journey.decide(
                user,
                now.path("version").asInt(),
                kind,
                kind.equals("board-notice") ? "" : outcome,
                "2026-01-15");
    }

    private Journey running(String partner) throws Exception {
        Journey journey = new Journey(server.baseUrl(), district, partner);
        List.of("office", "org-owner", "prog-owner").forEach(journey::as);
        journey.take("prog-owner", "submit");
        journey.determine(Rubric.LOW);
        journey.decided("approval-to-develop", "approved");
        journey.take("office", "approve-to-develop");
        journey.take("prog-owner", "implement");
        return journey;
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> both = new ArrayList<>();
            for (Callable<T> each : List.of(one, other)) {
                both.add(
                        two.submit(
                                () -> {
                                    together.await();
                                    return each.call();
                                }));
            }
            return List.of(both.get(0).get(), both.get(1).get());
        } finally {
            two.shutdownNow();
        }
    }
}
