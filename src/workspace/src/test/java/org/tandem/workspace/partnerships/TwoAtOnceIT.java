package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.WorkspaceServer;

/** Two people move the same partnership at the same time. */
class TwoAtOnceIT {
    private static final int ROUNDS = 10;
    private static final int ATTEMPTS = 60;

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office district;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        district = new Office(server.baseUrl() + "/confluence", "TWO");
        district.createSpace();
    }

    @AfterAll
    static void stop() {
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
    void whateverTwoPeopleTryAtOnceTheHistoryTellsItWithoutAGap() throws Exception {
        Journey journey = running("Piano Friends");
        long seed = System.nanoTime();
        List<Integer> taken =
                atOnce(
                        () -> tryAnything(journey, "office", new Random(seed)),
                        () -> tryAnything(journey, "org-owner", new Random(seed + 1)));

        List<String> moves = journey.moves();
        assertThat(moves).as("seed " + seed).hasSize(3 + taken.get(0) + taken.get(1));
        String state = "Inquiry";
        for (String move : moves) {
            assertThat(move).as("seed " + seed + " " + moves).startsWith(state + ">");
            state = move.substring(move.indexOf('>') + 1);
        }
    }

    /** Takes what leads on, and now and then what does not; answers how often it worked. */
    private static int tryAnything(Journey journey, String user, Random random) {
        int taken = 0;
        for (int i = 0; i < ATTEMPTS; i++) {
            JsonNode now = Jira.json(journey.as(user).get(journey.path("transitions")).body());
            List<String> ways = new ArrayList<>(now.path("transitions").findValuesAsText("id"));
            ways.add("implement");
            HttpResponse<String> answer =
                    journey.attempt(
                            user,
                            now.path("version").asInt(),
                            ways.get(random.nextInt(ways.size())),
                            "reason",
                            "Trying",
                            "date",
                            "2026-12-01",
                            "kind",
                            "involuntary");
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 403, 409);
            taken += answer.statusCode() == 200 ? 1 : 0;
        }
        return taken;
    }

    private static Journey running(String partner) throws Exception {
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
