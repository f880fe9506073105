package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/**
 * What both parties do with a partnership that runs: reviews, requirements, resources, and the
 * reports of them; on PostgreSQL, over HTTP.
 */
class RunningPartnershipIT {
    private static final String REPORTS = "/rest/tandem/1.0/reports/";

    /** The school year after the present one: no review of it is due before the test runs. */
    private static final int YEAR = LocalDate.now().getYear() + 1;

    @TempDir static Path data;
    private static EmbeddedPostgres postgres;
    private static WorkspaceServer server;
    private static Office district;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        server =
                WorkspaceServer.startWithPeopleOnly(
                        "--port",
                        "0",
                        "--data",
                        data.toString(),
                        "--db-url",
                        postgres.getJdbcUrl("postgres", "postgres"));
        district = new Office(server.baseUrl() + "/confluence", "RUN");
        district.createSpace();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        postgres.close();
    }

    @Test
    void everySideWritesItsInputAndMissingOnesAreNamed() throws Exception {
        Journey journey = journey("Chess Friends");
        assertThat(status(fill(journey, "partner-lead", "partner", 0))).isEqualTo(409);
        assertThat(journey.get("reviews").path("results")).isEmpty();
        journey.run();

        JsonNode reviews = journey.get("reviews");
        assertThat(reviews.path("results").findValuesAsText("id"))
                .containsExactly("mid-year", "year-end");
        assertThat(reviews.path("next").asText()).isEqualTo(YEAR + 1 + "-01-31");
        assertThat(missing(journey)).containsExactly("partner", "school", "central-office");
        for (String[] not :
                new String[][] {
                    {"partner-lead", "school"},
                    {"partner-lead", "central-office"},
                    {"school-leader", "partner"},
                    {"school-leader", "central-office"},
                    {"office", "partner"},
                    {"office", "school"},
                    {"board-member", "partner"}
                }) {
            assertThat(status(fill(journey, not[0], not[1], 0)))
                    .as(String.join(" ", not))
                    .isEqualTo(403);
        }
        assertThat(status(fill(journey, "partner-lead", "partner", 0))).isEqualTo(200);
        assertThat(missing(journey)).containsExactly("school", "central-office");
        assertThat(status(fill(journey, "school-leader", "school", 0))).isEqualTo(200);
        assertThat(status(fill(journey, "ops-owner", "central-office", 0))).isEqualTo(200);
        assertThat(missing(journey)).isEmpty();
        assertThat(review(journey).at("/inputs/0/by").asText()).isEqualTo("partner-lead");
    }

    @Test
    void wrongAndLateInputsAreRefusedAndNothingIsLost() throws Exception {
        Journey journey = journey("Piano Friends");
        journey.run();
        assertThat(status(fill(journey, "office", "central-office", 0))).isEqualTo(200);
        assertThat(status(fill(journey, "ops-owner", "central-office", 0)))
                .as("somebody wrote since")
                .isEqualTo(409);
        assertThat(status(fill(journey, "ops-owner", "central-office", 1))).isEqualTo(200);
        assertThat(journey.get("history").path("results").findValuesAsText("from"))
                .as("what was written before")
                .contains("Input of office");

        String slot = "reviews/mid-year/inputs/central-office";
        JsonNode empty = Jira.json(journey.send("office", "PUT", slot, "version", 2).body());
        assertThat(empty.path("errors").has("text")).isTrue();
        HttpResponse<String> unknown =
                journey.send("office", "PUT", "reviews/mid-year/inputs/dog", "version", 0);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("partner, school, central-office");
        unknown =
                journey.send(
                        "office", "PUT", slot.replace("mid", "any"), "version", 0, "text", "x");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("mid-year, year-end");
    }

    @Test
    void theOrganizationalOwnerDecidesWithARationaleAndTheTransitionIsOfferedOnly()
            throws Exception {
        Journey journey = journey("Robot Friends");
        journey.run();
        for (String other : new String[] {"office", "prog-owner", "partner-lead", "admin"}) {
            assertThat(status(decide(journey, other, "continue", "Fine", 0)))
                    .as(other)
                    .isEqualTo(403);
        }
        JsonNode wrong = Jira.json(decide(journey, "org-owner", "maybe", "", 0).body());
        assertThat(wrong.at("/errors/choice").asText()).contains("continue, adjust, end");
        assertThat(wrong.path("errors").has("rationale")).isTrue();

        assertThat(status(decide(journey, "org-owner", "adjust", "Too few pupils", 0)))
                .isEqualTo(200);
        assertThat(review(journey).path("offers").asText()).isEqualTo("adjust");
        assertThat(journey.state()).as("nothing happens by itself").isEqualTo("implementing");
        assertThat(journey.get("reviews").path("next").asText()).isEqualTo(YEAR + 1 + "-06-30");
        assertThat(status(decide(journey, "org-owner", "end", "No", 0))).isEqualTo(409);

        journey.take("prog-owner", "adjust", "reason", "See review", "date", "2026-12-01");
        assertThat(review(journey).path("offers").isNull()).isTrue();
        assertThat(status(decide(journey, "org-owner", "end", "It did not help", 1)))
                .isEqualTo(200);
        assertThat(review(journey).path("offers").asText()).isEqualTo("end");
        journey.take("prog-owner", "resume");
        journey.take("prog-owner", "renew");
        JsonNode earlier = journey.get("reviews");
        assertThat(earlier.path("next").isNull()).isTrue();
        assertThat(earlier.at("/results/0/current").asBoolean()).isFalse();
        assertThat(earlier.at("/results/0/decision/rationale").asText())
                .isEqualTo("It did not help");
        journey.take("prog-owner", "renewed");
        assertThat(journey.get("reviews").at("/results/0/decision").isNull())
                .as("a renewal has reviews of its own")
                .isTrue();
    }

    @Test
    void requirementsAreRecordedByOfficeAndOwnersAndExpireByTheClock() throws Exception {
        Journey journey = journey("Garden Friends");
        journey.run();
        assertThat(statuses(journey)).containsOnly("missing").hasSize(3);
        String insurance = "requirements/insurance";
        for (String other : new String[] {"partner-lead", "school-leader", "board-member"}) {
            assertThat(status(journey.send(other, "PUT", insurance, "note", "x", "version", 0)))
                    .as(other)
                    .isEqualTo(403);
        }
        LocalDate today = LocalDate.now();
        record(journey, "office", "insurance", 0, "note", "Policy 12", "until", today.plusDays(2));
        record(journey, "prog-owner", "rosters", 0, "link", "https://example.org/r", "until", "");
        String past = today.minusDays(2).toString();
        record(journey, "org-owner", "background-checks", 0, "note", "Seen", "until", past);
        assertThat(statuses(journey)).containsExactly("expired", "in-place", "in-place");
        assertThat(status(journey.send("office", "PUT", insurance, "note", "x", "version", 0)))
                .isEqualTo(409);
        HttpResponse<String> unsafe =
                journey.send("office", "PUT", insurance, "link", "javascript:x", "version", 1);
        assertThat(Jira.json(unsafe.body()).path("errors").has("link")).isTrue();
        assertThat(status(journey.send("office", "PUT", "requirements/dog", "version", 0)))
                .isEqualTo(404);

        JsonNode office = report("office", "requirements?limit=100");
        JsonNode gap = row(office, journey);
        assertThat(gap.at("/open/0/status").asText()).isEqualTo("expired");
        assertThat(gap.at("/open/0/until").asText()).isEqualTo(past);
        assertThat(gap.path("open")).hasSize(1);
        record(journey, "org-owner", "background-checks", 1, "note", "Seen anew", "until", "");
        assertThat(row(report("office", "requirements?limit=100"), journey)).isNull();
        assertThat(journey.get("history").path("results").findValuesAsText("subject"))
                .contains("requirement.background-checks");
    }

    @Test
    void theListOfGapsGoesOnAfterItsLastPartnership() throws Exception {
        journey("Drama Friends").run();
        journey("Dance Friends").run();

        JsonNode first = report("office", "requirements?limit=1");
        assertThat(first.path("results")).hasSize(1);
        JsonNode second = report("office", "requirements?after=" + first.path("next").asText());
        assertThat(second.path("results").findValuesAsText("id"))
                .doesNotContain(first.at("/results/0/id").asText())
                .isNotEmpty();
    }

    @Test
    void resourcesAreAskedForGrantedOnceAndProvidedOrNot() throws Exception {
        Journey journey = journey("Judo Friends");
        assertThat(status(ask(journey, "partner-lead", "Adams"))).as("too early").isEqualTo(409);
        journey.run();
        assertThat(status(ask(journey, "board-member", "Adams"))).isEqualTo(403);
        assertThat(status(ask(journey, "school-leader", "Adams"))).isEqualTo(403);
        assertThat(status(ask(journey, "partner-lead", "Adams"))).isEqualTo(201);
        int request =
                Jira.json(ask(journey, "ops-owner", "adams").body()).at("/results/0/id").asInt();

        assertThat(status(answer(journey, "partner-lead", request, "granted", 1))).isEqualTo(403);
        assertThat(status(answer(journey, "ops-owner", request, "granted", 1))).isEqualTo(403);
        assertThat(status(provided(journey, "prog-owner", request, 1)))
                .as("it was not granted")
                .isEqualTo(409);
        assertThat(status(answer(journey, "prog-owner", request, "granted", 7))).isEqualTo(409);
        assertThat(status(answer(journey, "prog-owner", request, "granted", 1))).isEqualTo(200);
        assertThat(status(answer(journey, "office", request, "refused", 2)))
                .as("it is answered")
                .isEqualTo(409);
        assertThat(status(provided(journey, "org-owner", request, 2))).isEqualTo(403);
        assertThat(status(provided(journey, "partner-lead", request, 2))).isEqualTo(200);
        JsonNode newest = journey.get("resources").at("/results/0");
        assertThat(newest.path("provided").asText()).isEqualTo("yes");
        assertThat(newest.path("answeredBy").asText()).isEqualTo("prog-owner");
        int other = journey("Judo Foes").number();
        assertThat(
                        journey.as("office")
                                .json(
                                        "PUT",
                                        "/rest/tandem/1.0/partnerships/"
                                                + other
                                                + "/resources/"
                                                + request
                                                + "/provided",
                                        "{\"provided\":\"no\",\"version\":3}")
                                .statusCode())
                .as("neither of another partnership nor by the office")
                .isEqualTo(403);

        JsonNode report = report("prog-owner", "resources");
        JsonNode adams = named(report.path("results"), "Adams");
        assertThat(adams.path("granted").asInt()).isEqualTo(1);
        assertThat(adams.path("open").asInt()).isEqualTo(1);
        assertThat(named(report.path("sizes"), "Up to 10 staff").path("granted").asInt())
                .isEqualTo(1);
    }

    @Test
    void phasesCountEveryPartnershipOnce() throws Exception {
        Journey journey = journey("Poetry Friends");
        int before = phase("follow-up").path("partnerships").asInt();
        int all = total();
        journey.run();

        assertThat(phase("follow-up").path("partnerships").asInt()).isEqualTo(before + 1);
        assertThat(phase("follow-up").at("/states/implementing").asInt()).isPositive();
        assertThat(total()).isEqualTo(all);
    }

    @Test
    void aPartnershipEndsForOneOfTheReasonsOfItsPack() throws Exception {
        Journey journey = journey("Dodo Friends");
        journey.run();
        String[] said = {"reason", "Over", "date", "2026-12-31", "kind", "voluntary", "cause", "x"};
        JsonNode refused = Jira.json(journey.attempt("org-owner", "end", said).body());
        assertThat(refused.at("/errors/cause").asText())
                .as("the three senses of the documents (I9)")
                .contains("if-needed, if-necessary, not-on-track");
        said[said.length - 1] = "not-on-track";
        assertThat(journey.take("org-owner", "end", said)).isEqualTo("ended");
        assertThat(journey.get("history").path("results").findValuesAsText("to"))
                .contains("Benchmarks and outcomes are not on track");
    }

    @Test
    void reportsAreForTheDistrictAndNothingIsForVisitors() throws Exception {
        Journey journey = journey("Swim Friends");
        for (String report : List.of("phases", "requirements", "resources")) {
            assertThat(journey.as("partner-lead").get(REPORTS + report).statusCode())
                    .isEqualTo(403);
            assertThat(journey.as("board-clerk").get(REPORTS + report).statusCode()).isEqualTo(403);
            assertThat(visitor().get(REPORTS + report).statusCode()).isEqualTo(401);
        }
        assertThat(journey.as("prog-owner").get(REPORTS + "requirements").statusCode())
                .as("for the office only")
                .isEqualTo(403);
        for (String part : List.of("reviews", "requirements", "resources")) {
            assertThat(visitor().get(journey.path(part)).statusCode()).isEqualTo(401);
            assertThat(journey.as("office").get("/rest/tandem/1.0/partnerships/999999/" + part))
                    .extracting(HttpResponse::statusCode)
                    .isEqualTo(404);
        }
    }

    @Test
    void aPartnershipThatOneMayNotViewDoesNotExistForOne() throws Exception {
        Journey journey = journey("Secret Friends");
        journey.run();
        restrict(journey.as("prog-owner"), journey.page());

        for (String part : List.of("reviews", "requirements", "resources")) {
            assertThat(journey.as("partner-lead").get(journey.path(part)).statusCode())
                    .as(part)
                    .isEqualTo(404);
        }
        assertThat(status(fill(journey, "partner-lead", "partner", 0))).isEqualTo(404);
        assertThat(status(decide(journey, "org-owner", "end", "No", 0))).isEqualTo(404);
        assertThat(status(ask(journey, "partner-lead", "Adams"))).isEqualTo(404);
        assertThat(status(answer(journey, "org-owner", 1, "granted", 1))).isEqualTo(404);
        assertThat(
                        status(
                                journey.send(
                                        "org-owner",
                                        "PUT",
                                        "requirements/insurance",
                                        "note",
                                        "x",
                                        "version",
                                        0)))
                .isEqualTo(404);
    }

    @Test
    void aRunningPartnershipShowsScheduleActionsAndMonitoringToBothParties() throws Exception {
        Journey journey = journey("Swing Friends");
        assertThat(journey.as("partner-lead").get(journey.page()).body())
                .doesNotContain("tandem-monitoring");
        journey.run();
        district.create(
                journey.as("prog-owner"),
                "meeting-blueprint",
                Map.of(
                        "partnership",
                        Integer.toString(journey.number()),
                        "title",
                        "Winter meeting",
                        "location",
                        "Room 1",
                        "date",
                        YEAR + 1 + "-01-14",
                        "quarter",
                        YEAR + 1 + "-Q1"));
        journey.send(
                "prog-owner",
                "POST",
                "actions",
                "summary",
                "Order shoes",
                "owner",
                "prog-owner",
                "due",
                "2036-12-31");

        for (String reader : List.of("partner-lead", "prog-owner", "school-leader")) {
            String page = journey.as(reader).get(journey.page()).body();
            assertThat(page.substring(page.indexOf("id=\"tandem-monitoring\"")))
                    .as(reader)
                    .contains("Winter meeting", "1 open, 0 of them overdue")
                    .contains("Jan 31, " + (YEAR + 1), "Missing or expired: Background checks")
                    .contains("Order shoes");
        }
    }

    private static Journey journey(String partner) throws IOException {
        return new Journey(
                server.baseUrl(),
                district,
                partner,
                Map.of(
                        "schoolYear",
                        YEAR + "-" + (YEAR + 1),
                        "districtTeam",
                        "school-leader",
                        "operationalOwners",
                        "ops-owner"));
    }

    /** Leaves the page to prog-owner. */
    private static void restrict(Http owner, String page) {
        Map<String, String> form =
                Map.of(
                        "atl_token",
                        Http.token(owner.get(page)),
                        "pageId",
                        page.replaceFirst(".*/pages/(\\d+).*", "$1"),
                        "operation",
                        "view",
                        "user",
                        "prog-owner");
        assertThat(owner.post("/pages/restrictions.action", form).statusCode()).isEqualTo(303);
    }

    private static Http visitor() {
        return new Http(server.baseUrl() + "/confluence");
    }

    private static HttpResponse<String> fill(
            Journey journey, String user, String slot, int version) {
        String resource = "reviews/mid-year/inputs/" + slot;
        return journey.send(user, "PUT", resource, "text", "Input of " + user, "version", version);
    }

    private static HttpResponse<String> decide(
            Journey journey, String user, String choice, String rationale, int version) {
        return journey.send(
                user,
                "PUT",
                "reviews/mid-year/decision",
                "choice",
                choice,
                "rationale",
                rationale,
                "version",
                version);
    }

    private static JsonNode review(Journey journey) {
        return journey.get("reviews").at("/results/0");
    }

    private static List<String> missing(Journey journey) {
        List<String> missing = new ArrayList<>();
        review(journey).path("missing").forEach(one -> missing.add(one.asText()));
        return missing;
    }

    private static void record(
            Journey journey, String user, String requirement, int version, Object... more) {
        Object[] body = new Object[] {more[0], more[1], more[2], more[3], "version", version};
        HttpResponse<String> answer =
                journey.send(user, "PUT", "requirements/" + requirement, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static List<String> statuses(Journey journey) {
        return journey.get("requirements").path("results").findValuesAsText("status");
    }

    private static HttpResponse<String> ask(Journey journey, String user, String school) {
        return journey.send(
                user,
                "POST",
                "resources",
                "resource",
                "space",
                "purpose",
                "A room on Mondays",
                "school",
                school,
                "size",
                "small");
    }

    private static HttpResponse<String> answer(
            Journey journey, String user, int request, String outcome, int version) {
        return journey.send(
                user,
                "PUT",
                "resources/" + request + "/answer",
                "outcome",
                outcome,
                "reason",
                "There is room",
                "version",
                version);
    }

    private static HttpResponse<String> provided(
            Journey journey, String user, int request, int version) {
        String resource = "resources/" + request + "/provided";
        return journey.send(user, "PUT", resource, "provided", "yes", "version", version);
    }

    private static int status(HttpResponse<String> answer) {
        return answer.statusCode();
    }

    private static JsonNode report(String user, String path) {
        HttpResponse<String> answer = district.as(user).get(REPORTS + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jira.json(answer.body());
    }

    private static JsonNode phase(String id) {
        for (JsonNode one : report("prog-owner", "phases").path("results")) {
            if (one.path("id").asText().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("no phase " + id);
    }

    private static int total() {
        int total = 0;
        for (JsonNode one : report("office", "phases").path("results")) {
            total += one.path("partnerships").asInt();
        }
        return total;
    }

    private static JsonNode named(JsonNode lines, String name) {
        for (JsonNode one : lines) {
            if (one.path("name").asText().equals(name)) {
                return one;
            }
        }
        throw new AssertionError("no " + name + " in " + lines);
    }

    private static JsonNode row(JsonNode report, Journey journey) {
        for (JsonNode one : report.path("results")) {
            if (one.path("id").asInt() == journey.number()) {
                return one;
            }
        }
        return null;
    }
}
