package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** Partnerships on their way from inquiry to renewal, under two districts' policies. */
class LifecycleIT extends LifecycleWalks {
    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office district;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        district = new Office(server.baseUrl() + "/confluence", "LIFE");
        district.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whoMayNotIsRefusedWhateverTheGatesSay() throws Exception {
        Journey journey = journey("Drama Friends");
        assertThat(journey.attempt("board-member", "submit").statusCode()).isEqualTo(403);
        journey.take("partner-lead", "submit");
        for (String transition : new String[] {"approve-to-develop", "decline"}) {
            assertThat(journey.attempt("partner-lead", transition).statusCode()).isEqualTo(403);
        }
        assertThat(journey.decide("partner-lead", "approval-to-develop", "approved", "2026-01-15"))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(403);
        assertThat(journey.decide("org-owner", "board-notice", "", "2026-01-15").statusCode())
                .isEqualTo(403);
        Http nobody = new Http(server.baseUrl() + "/confluence");
        for (String resource : new String[] {"transitions", "decisions", "history", "steps"}) {
            assertThat(nobody.get(journey.path(resource)).statusCode()).isEqualTo(401);
        }
        assertThat(journey.state()).isEqualTo("vetting");
    }

    @Test
    void wrongInputIsNamedAtItsFieldAndAStaleVersionIsA409WithoutGates() throws Exception {
        Journey journey = journey("Judo Friends");
        journey.take("prog-owner", "submit");

        HttpResponse<String> stale = journey.attempt("office", 1, "decline", "reason", "Late");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Jira.json(stale.body()).path("gates")).isEmpty();
        HttpResponse<String> wrong =
                journey.attempt("office", "fly", "date", "tomorrow", "kind", "sad");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(Jira.json(wrong.body()).path("errors").fieldNames())
                .toIterable()
                .contains("transition", "date", "kind");
        HttpResponse<String> future =
                journey.decide("office", "approval-to-develop", "approved", "2098-01-01");
        assertThat(Jira.json(future.body()).at("/errors/date").asText()).contains("today");
    }

    @Test
    void theOfficeSeesWhatWaitsForWhomAndOthersSeeTheirOwn() throws Exception {
        Journey journey = journey("Swim Friends");

        JsonNode all = Jira.json(journey.as("office").get("/rest/tandem/1.0/worklist").body());
        assertThat(all.path("results").findValuesAsText("title"))
                .anyMatch(title -> title.contains("Swim Friends"));
        assertThat(all.path("results").findValuesAsText("who")).contains("Priya Nair");
        String others = journey.as("board-member").get("/rest/tandem/1.0/worklist").body();
        assertThat(Jira.json(others).path("results")).isEmpty();
        String partner = journey.as("partner-lead").get("/rest/tandem/1.0/worklist").body();
        assertThat(partner).contains("Swim Friends");
    }

    @Override
    Office district() {
        return district;
    }

    @Override
    Journey journey(String partner) throws Exception {
        return new Journey(server.baseUrl(), district, partner);
    }
}
