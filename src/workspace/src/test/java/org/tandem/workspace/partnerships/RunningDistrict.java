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
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** A district on PostgreSQL with partnerships that run, and what people do with them over HTTP. */
abstract class RunningDistrict {
    static final String REPORTS = "/rest/tandem/1.0/reports/";

    /** The school year after the present one: no review of it is due before the test runs. */
    static final int YEAR = LocalDate.now().getYear() + 1;

    @TempDir static Path data;
    private static EmbeddedPostgres postgres;
    private static WorkspaceServer server;
    static Office district;

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

    static Journey journey(String partner) throws IOException {
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
    static void restrict(Http owner, String page) {
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

    static Http visitor() {
        return new Http(server.baseUrl() + "/confluence");
    }

    static HttpResponse<String> fill(Journey journey, String user, String slot, int version) {
        String resource = "reviews/mid-year/inputs/" + slot;
        return journey.send(user, "PUT", resource, "text", "Input of " + user, "version", version);
    }

    static HttpResponse<String> decide(
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

    static JsonNode review(Journey journey) {
        return journey.get("reviews").at("/results/0");
    }

    static List<String> missing(Journey journey) {
        List<String> missing = new ArrayList<>();
        review(journey).path("missing").forEach(one -> missing.add(one.asText()));
        return missing;
    }

    static void record(
            Journey journey, String user, String requirement, int version, Object... more) {
        Object[] body = new Object[] {more[0], more[1], more[2], more[3], "version", version};
        HttpResponse<String> answer =
                journey.send(user, "PUT", "requirements/" + requirement, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    static List<String> statuses(Journey journey) {
        return journey.get("requirements").path("results").findValuesAsText("status");
    }

    static HttpResponse<String> ask(Journey journey, String user, String school) {
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

    static HttpResponse<String> answer(
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

    static HttpResponse<String> provided(Journey journey, String user, int request, int version) {
        String resource = "resources/" + request + "/provided";
        return journey.send(user, "PUT", resource, "provided", "yes", "version", version);
    }

    static int status(HttpResponse<String> answer) {
        return answer.statusCode();
    }

    static JsonNode report(String user, String path) {
        HttpResponse<String> answer = district.as(user).get(REPORTS + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jira.json(answer.body());
    }

    static JsonNode phase(String id) {
        for (JsonNode one : report("prog-owner", "phases").path("results")) {
            if (one.path("id").asText().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("no phase " + id);
    }

    static int total() {
        int total = 0;
        for (JsonNode one : report("office", "phases").path("results")) {
            total += one.path("partnerships").asInt();
        }
        return total;
    }

    static JsonNode named(JsonNode lines, String name) {
        for (JsonNode one : lines) {
            if (one.path("name").asText().equals(name)) {
                return one;
            }
        }
        throw new AssertionError("no " + name + " in " + lines);
    }

    static JsonNode row(JsonNode report, Journey journey) {
        for (JsonNode one : report.path("results")) {
            if (one.path("id").asInt() == journey.number()) {
                return one;
            }
        }
        return null;
    }
}
