package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** Partnerships on their way from inquiry to renewal, under two districts' policies. */
class LifecycleIT {
    private static final Map<String, Map<String, String>> MADISON =
            Map.of(
                    "inquiry", steps("submit-proposal", "submit-inquiry"),
                    "vetting", steps("determine-intensity", "approval-to-develop"),
                    "declined", steps("determine-intensity", "approval-to-develop"),
                    "developing", steps("develop-moa", "develop-agreement"),
                    "board-approval", steps("boe-notice-approval", "develop-agreement"),
                    "implementing", steps("implement-monitor", "implement"),
                    "adjusting", steps("refine-renew", "monitor-strengthen"),
                    "renewing", steps("refine-renew", "monitor-strengthen"),
                    "ended", steps("refine-renew", "monitor-strengthen"),
                    "renewal-approval", steps("renewal-boe-notice-approval", "monitor-strengthen"));

    private static final Map<String, Map<String, String>> SAINT_PAUL =
            Map.of(
                    "inquiry", Map.of("phases", "intake", "public", "ask"),
                    "vetting", Map.of("phases", "vetting", "public", "hear-back"),
                    "declined", Map.of("phases", "vetting", "public", "hear-back"),
                    "developing", Map.of("phases", "development", "public", "agree"),
                    "board-approval", Map.of("phases", "development", "public", "agree"),
                    "implementing", Map.of("phases", "follow-up", "public", "work"),
                    "adjusting", Map.of("phases", "follow-up", "public", "work"),
                    "renewing", Map.of("phases", "follow-up", "public", "look-back"),
                    "renewal-approval", Map.of("phases", "follow-up", "public", "look-back"),
                    "ended", Map.of("phases", "follow-up", "public", "look-back"));

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
    void lowIntensityNeedsNeitherAgreementNorBoard() throws Exception {
        Walk walk = new Walk(journey("Chess Friends"), MADISON);
        walk.toDeveloping(Rubric.LOW);
        walk.to("implementing", "prog-owner", "implement");
        walk.to("adjusting", "prog-owner", "adjust", "reason", "New school", "date", "2026-12-01");
        walk.to("implementing", "prog-owner", "resume");
        walk.to("renewing", "org-owner", "renew");
        walk.to("implementing", "prog-owner", "renewed");
        walk.end();
        walk.to("inquiry", "office", "reopen", "reason", "They are back");
        walk.to("vetting", "partner-lead", "submit");
        assertThat(walk.journey.blocked("office", "approve-to-develop"))
                .as("a decision of an earlier life does not count")
                .containsExactly("approved-to-develop");
        walk.to("declined", "office", "decline", "reason", "No staff");
        walk.checkHistory();
    }

    @Test
    void mediumIntensityNeedsAnAgreementAndANoticeAndBothAnewToRenew() throws Exception {
        Walk walk = new Walk(journey("Piano Friends"), MADISON);
        walk.toDeveloping(Rubric.MEDIUM);
        walk.throughTheBoard("moa-complete", "office-reviewed", "signed-off");
        walk.journey.decided("board-notice", "");
        walk.to("implementing", "prog-owner", "implement");
        walk.renewThroughTheBoard("renewal-moa", "renewal-board-notice");
        walk.journey.decided("board-notice", "");
        walk.to("implementing", "prog-owner", "renewed");
        walk.checkHistory();
    }

    @Test
    void highIntensityNeedsTheBoardsDecisionAndASecondOneToRenew() throws Exception {
        Walk walk = new Walk(journey("Robot Friends"), MADISON);
        walk.toDeveloping(Rubric.HIGH);
        walk.throughTheBoard("moa-complete", "office-reviewed", "signed-off");
        walk.approvedByTheBoardAfterAReturn();
        walk.to("implementing", "org-owner", "implement");
        walk.renewThroughTheBoard("renewal-moa", "renewal-board-notice", "renewal-board-decision");
        walk.approvedByTheBoard();
        walk.to("implementing", "prog-owner", "renewed");
        walk.end();
        walk.checkHistory();
    }

    @Test
    void saintPaulWalksTheSameStatesOnItsOwnMaps() throws Exception {
        activate("spps-achieves/1", "mmsd-7544/1");
        Walk walk = new Walk(journey("Garden Friends"), SAINT_PAUL);
        activate("mmsd-7544/1", "spps-achieves/1");
        walk.toDeveloping(Rubric.HIGH);
        walk.throughTheBoard("moa-complete");
        walk.approvedByTheBoard();
        walk.to("implementing", "prog-owner", "implement");
        walk.to("adjusting", "prog-owner", "adjust", "reason", "Bus", "date", "2026-12-01");
        walk.to("implementing", "prog-owner", "resume");
        walk.renewThroughTheBoard("renewal-moa", "renewal-board-notice", "renewal-board-decision");
        walk.approvedByTheBoard();
        walk.to("implementing", "prog-owner", "renewed");
        walk.end();
        walk.checkHistory();
    }

    @Test
    void anIntensityRaisedOnTheWayBringsItsGatesAtOnce() throws Exception {
        Walk walk = new Walk(journey("Poetry Friends"), MADISON);
        walk.toDeveloping(Rubric.LOW);
        walk.journey.determine(Rubric.HIGH);

        assertThat(walk.journey.attempt("prog-owner", "implement").body())
                .contains("not possible in the state developing. Valid: send-to-board, end");
        assertThat(walk.journey.blocked("prog-owner", "send-to-board"))
                .containsExactly("moa-complete", "office-reviewed", "signed-off");
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

    private static Journey journey(String partner) throws Exception {
        return new Journey(server.baseUrl(), district, partner);
    }

    private static void activate(String pack, String instead) {
        HttpResponse<String> answer =
                district.as("office")
                        .json(
                                "POST",
                                "/rest/tandem/1.0/policy-packs/" + pack + "/activate",
                                "{\"replaces\":\"" + instead + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static Map<String, String> steps(String policy, String open) {
        return Map.of("policy", policy, "public", open);
    }
}
