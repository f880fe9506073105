package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** What a team does together between rating and the joint page (R82–R88, R96, R99, R103). */
class ReadinessTeamIT {
    private static final String[] CATEGORIES = {
        "alignment", "resources", "metrics", "communication"
    };

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office office;
    private static int partnerships;

    private final Http owner = office.as("prog-owner");
    private final Http leader = office.as("school-leader");
    private final Http partner = office.as("partner-lead");
    private String api;
    private String page;

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        office = new Office(server.baseUrl() + "/confluence", "RTM");
        office.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void aPartnership() throws Exception {
        String name = "Partner " + ++partnerships;
        office.create(
                owner,
                "partnership-blueprint",
                Map.of(
                        "partnerName",
                        name,
                        "schoolYear",
                        "2026-2027",
                        "districtTeam",
                        "prog-owner, school-leader",
                        "partnerTeam",
                        "partner-lead"));
        String number = Integer.toString(Office.number(owner, name));
        page = office.create(owner, "readiness-blueprint", Map.of("partnership", number));
        api = "/rest/tandem/1.0/partnerships/" + number + "/readiness";
    }

    @Test
    void aDraftCountsForNobodyUntilItIsSubmitted() {
        String draft = "{\"save\":\"draft\",\"strengths\":\"good people\",\"version\":0}";
        assertThat(owner.json("PUT", api + "/alignment", draft).body())
                .contains("\"draft\":true", "\"rating\":0", "good people");
        assertThat(owner.get(page).body()).contains("0 of 2 have rated", "Draft, not submitted");

        String submitted = "{\"rating\":3,\"strengths\":\"good people\",\"version\":1}";
        owner.json("PUT", api + "/alignment", submitted);
        String kept = "{\"rating\":2,\"save\":\"keep\",\"version\":2}";

        assertThat(owner.json("PUT", api + "/alignment", kept).body())
                .contains("\"draft\":false", "\"rating\":2");
    }

    @Test
    void theTeamSeesMeanCountAndSpreadOnceItsMembersAreIn() {
        rateAll(owner, 4);
        assertThat(owner.get(page).body()).contains("1 of 2 have rated").doesNotContain("2.50");
        rateAll(leader, 1);

        assertThat(owner.get(page).body()).contains("2 of 2 have rated", "2.50", "1–4");
        assertThat(owner.get(api).body()).contains("\"lowest\":1", "\"highest\":4");
    }

    @Test
    void aTeamKeepsStarsTextsListsAndConsensusForItselfWhileOpen() {
        String sheet =
                "{\"version\":0,\"stars\":\"2,1\",\"rationaleSchool\":\"Because.\","
                        + "\"concerns\":\"district-list\",\"consensus\":\"no\",\"note\":\"not yet\"}";
        HttpResponse<String> saved = owner.json("PUT", api + "/team/alignment", sheet);

        assertThat(saved.body()).contains("\"stars\":\"1,2\"", "Three or four sentences");
        assertThat(leader.get(page).body()).contains("district-list", "Because.", "not yet");
        assertThat(leader.json("PUT", api + "/team/alignment", sheet).statusCode()).isEqualTo(409);
        assertThat(partner.get(page).body()).doesNotContain("district-list", "Because.");
        assertThat(partner.get(api).body()).doesNotContain("district-list");
        Http reader = office.as("ops-owner");
        assertThat(reader.json("PUT", api + "/team/alignment", sheet).statusCode()).isEqualTo(403);
    }

    @Test
    void starsDoNotChangeAverages() {
        rateAll(partner, 3);
        partner.json("PUT", api + "/team/metrics", "{\"version\":0,\"stars\":\"1,2\"}");

        assertThat(partner.get(api).body()).contains("\"average\":\"3.00\"").doesNotContain("2.99");
    }

    @Test
    void aClosedTeamChangesNothingUntilItReopensWithAReason() {
        rateAll(partner, 2);
        assertThat(close(partner, "yes", "", 0).statusCode()).isEqualTo(200);
        String late = "{\"rating\":4,\"version\":1}";
        assertThat(partner.json("PUT", api + "/metrics", late).statusCode()).isEqualTo(409);
        String sheet = "{\"version\":0,\"note\":\"late\"}";
        assertThat(partner.json("PUT", api + "/team/metrics", sheet).statusCode()).isEqualTo(409);
        assertThat(partner.get(page).body()).contains("This team has ended its part");

        assertThat(close(partner, "no", "", 1).body()).contains("Say why your team takes this up");
        assertThat(close(partner, "no", "we forgot one", 1).statusCode()).isEqualTo(200);
        assertThat(partner.json("PUT", api + "/metrics", late).statusCode()).isEqualTo(200);
    }

    @Test
    void everyReasonStaysAtTheTeamsSheetAndIsForTheTeamAlone() {
        close(owner, "yes", "on leave", 0);
        close(leader, "no", "back again", 1);
        close(owner, "yes", "time is over", 2);
        close(partner, "yes", "alone here", 0);

        assertThat(owner.get(page).body().replaceAll("\\s+", " "))
                .containsSubsequence(
                        "by Priya Nair.",
                        "time is over",
                        "Taken up again on",
                        "back again",
                        "Ended on",
                        "on leave")
                .doesNotContain("alone here");
        assertThat(partner.get(page).body())
                .contains("alone here")
                .doesNotContain("on leave", "back again", "time is over");
    }

    @Test
    void endingWithoutSomebodyNeedsAReasonAndCountsOnlyWhoRated() {
        rateAll(owner, 4);
        assertThat(close(owner, "yes", "", 0).statusCode()).isEqualTo(400);
        assertThat(close(owner, "yes", "on leave", 0).statusCode()).isEqualTo(200);

        assertThat(owner.get(page).body()).contains("4.00", "Ended without the ratings of");
    }

    @Test
    void theOfficeSeesWhoHasNotAnsweredAndNotWhatWasAnswered() {
        owner.json(
                "PUT", api + "/alignment", "{\"rating\":3,\"concerns\":\"secret\",\"version\":0}");
        rateAll(partner, 2);
        Http staff = office.as("office");

        assertThat(staff.get(api + "/progress").body())
                .contains("\"missing\":[\"prog-owner\",\"school-leader\"]", "\"answered\":1")
                .doesNotContain("secret", "rating");
        assertThat(staff.get(page).body())
                .contains("Still to be reminded", "1 of 1 have rated")
                .doesNotContain("secret", "2.00");
        assertThat(partner.get(api + "/progress").statusCode()).isEqualTo(403);
    }

    private void rateAll(Http who, int rating) {
        for (String category : CATEGORIES) {
            String body = "{\"rating\":%d,\"version\":0}".formatted(rating);
            assertThat(who.json("PUT", api + "/" + category, body).statusCode()).isEqualTo(200);
        }
    }

    private HttpResponse<String> close(Http who, String closed, String reason, int version) {
        String body = "{\"closed\":\"%s\",\"reason\":\"%s\",\"version\":%d}";
        return who.json("POST", api + "/team/closing", body.formatted(closed, reason, version));
    }
}
