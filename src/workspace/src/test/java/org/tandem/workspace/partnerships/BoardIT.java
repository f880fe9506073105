package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.WorkspaceServer;

/** What the Board is told and decides, over REST (R54, R55, R137). */
class BoardIT {
    private static final String ROUTES =
            """
            routes:
              - {level: low, route: none, source: sample}
              - {level: medium, route: notice, source: sample}
              - {level: high, route: notice-and-approval, leadDays: 14, source: '000:35'}
            gates: [{transition: send-to-board, gates: [intensity-set]}]
            """;

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office district;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        district = new Office(server.baseUrl() + "/confluence", "BRD");
        district.createSpace();
        DistrictPack.activate(district.as("office"), "our-board", ROUTES);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theBoardDecidesNoEarlierThanThePacksLeadTimeAfterItsNotice() throws Exception {
        Journey journey = beforeTheBoard("Lead Friends", Rubric.HIGH);
        journey.decided("board-notice", "");

        HttpResponse<String> early =
                journey.decide("office", "board-decision", "approved", "2026-01-28");
        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(Jira.json(early.body()).at("/errors/date").asText())
                .contains("at least 14 days after", "2026-01-29 or later");
        assertThat(journey.open("implement")).containsExactly("board-decision");
        assertThat(decide(journey, "approved", "").statusCode()).isEqualTo(201);
        assertThat(journey.open("implement")).isEmpty();
    }

    @Test
    void aDecisionIsAboutThePartnershipItsAgreementOrBothAndKeepsAnOutcomeForEach()
            throws Exception {
        Journey journey = beforeTheBoard("Both Friends", Rubric.HIGH);
        journey.decided("board-notice", "");

        assertThat(error(decide(journey, "", ""), "outcome"))
                .contains("approved, refused, not-covered");
        assertThat(error(decide(journey, "not-covered", "not-covered"), "outcome"))
                .contains("the partnership, about its agreement, or about both");
        assertThat(error(decide(journey, "approved", "approved"), "moaOutcome"))
                .contains("no agreement");
        journey.agreement();
        assertThat(decide(journey, "approved", "refused").statusCode()).isEqualTo(201);
        assertThat(journey.open("implement")).containsExactly("board-decision");
        assertThat(decide(journey, "not-covered", "approved").statusCode()).isEqualTo(201);
        assertThat(journey.open("implement")).isEmpty();

        JsonNode decisions = journey.get("decisions").path("results");
        assertThat(decisions.findValuesAsText("outcome"))
                .containsExactly("not-covered", "approved", "given", "approved");
        assertThat(decisions.findValuesAsText("moaOutcome"))
                .containsExactly("approved", "refused", "not-covered", "not-covered");
        assertThat(decisions.get(0).path("moaVersion").asInt()).isEqualTo(1);
    }

    @Test
    void highIntensityIsPresentedByAMemberOfTheOfficeTogetherWithTheOwner() throws Exception {
        Journey journey = beforeTheBoard("High Friends", Rubric.HIGH);

        for (String presenter : new String[] {"", "prog-owner", "nobody"}) {
            HttpResponse<String> refused = notice(journey, presenter);
            assertThat(refused.statusCode()).as(presenter).isEqualTo(400);
            assertThat(error(refused, "presenter")).contains("a member of tandem-office");
        }
        assertThat(notice(journey, "office").statusCode()).isEqualTo(201);
        assertThat(decide(journey, "approved", "").statusCode()).isEqualTo(201);

        JsonNode decisions = journey.get("decisions").path("results");
        for (JsonNode board : new JsonNode[] {decisions.get(0), decisions.get(1)}) {
            assertThat(board.path("presenter").asText()).isEqualTo("office");
            assertThat(board.path("owner").asText()).isEqualTo("Priya Nair");
        }
        assertThat(decisions.get(2).path("presenter").isNull()).isTrue();
    }

    @Test
    void aNoticeAloneNeedsNoPresenter() throws Exception {
        Journey journey = beforeTheBoard("Medium Friends", Rubric.MEDIUM);

        assertThat(notice(journey, "").statusCode()).isEqualTo(201);
        assertThat(journey.open("implement")).isEmpty();
    }

    private static Journey beforeTheBoard(String partner, Rubric intensity) throws Exception {
        Journey journey = new Journey(server.baseUrl(), district, partner);
        journey.take("prog-owner", "submit");
        journey.determine(intensity);
        journey.decided("approval-to-develop", "approved");
        journey.take("office", "approve-to-develop");
        journey.take("prog-owner", "send-to-board");
        return journey;
    }

    private static HttpResponse<String> notice(Journey journey, String presenter) {
        return journey.decide("office", "board-notice", "", "2026-01-15", "presenter", presenter);
    }

    private static HttpResponse<String> decide(Journey journey, String outcome, String moa) {
        return journey.decide("office", "board-decision", outcome, "2026-01-29", "moaOutcome", moa);
    }

    private static String error(HttpResponse<String> refused, String field) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        return Jira.json(refused.body()).path("errors").path(field).asText();
    }
}
