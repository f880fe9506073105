package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** Where the two teams come together (R83–R88). */
class ReadinessJointIT {
    private static final String[] CATEGORIES = {
        "alignment", "resources", "metrics", "communication"
    };

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office office;
    private static int partnerships;

    private final Http district = office.as("prog-owner");
    private final Http partner = office.as("partner-lead");
    private String partnership;
    private String api;
    private String page;

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        office = new Office(server.baseUrl() + "/confluence", "RJT");
        office.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Both teams rate all categories 1, and put a list together. */
    @BeforeEach
    void twoTeamsThatRatedEverythingOne() throws IOException {
        String name = "Partner " + ++partnerships;
        office.create(
                district,
                "partnership-blueprint",
                Map.of(
                        "partnerName",
                        name,
                        "schoolYear",
                        "2026-2027",
                        "districtTeam",
                        "prog-owner",
                        "partnerTeam",
                        "partner-lead"));
        String number = Integer.toString(Office.number(district, name));
        page = office.create(district, "readiness-blueprint", Map.of("partnership", number));
        partnership = "/rest/tandem/1.0/partnerships/" + number;
        api = partnership + "/readiness";
        prepare(district, "district");
        prepare(partner, "partner");
    }

    @Test
    void itOpensOnlyWhenBothTeamsHaveEndedTheirPart() {
        assertThat(close(district).statusCode()).isEqualTo(200);

        assertThat(partner.get(page).body())
                .contains("District team: has ended its part", "Partner team: still at work")
                .doesNotContain("district-worry", "district-strength");
        assertThat(partner.get(api + "/joint").body())
                .contains("\"open\":false")
                .doesNotContain("district-worry");
        assertThat(decide(partner, "proceed", 0).statusCode()).isEqualTo(409);

        close(partner);

        assertThat(partner.get(page).body()).contains("district-worry", "district-strength");
        assertThat(district.get(api + "/joint").body()).contains("partner-worry");
    }

    @Test
    void numbersOfTheOtherTeamAppearOnlyWhenBothWantIt() {
        bothClose();
        assertThat(share(district, 1).statusCode()).isEqualTo(200);
        assertThat(partner.get(api + "/joint").body())
                .contains("\"average\":null")
                .doesNotContain("1.00");
        share(partner, 1);

        assertThat(partner.get(api + "/joint").body()).contains("\"average\":\"1.00\"");
        assertThat(partner.get(page).body()).contains("Averages of both teams");
    }

    @Test
    void ratingsOfAllOnesStillAllowToProceedAndNothingIsMarkedBad() {
        bothClose();
        share(district, 1);
        share(partner, 1);

        HttpResponse<String> decided = decide(partner, "proceed", 0);

        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        assertThat(district.get(page).body())
                .contains("Move forward with the partnership", "Ann and Bob", "because we agree")
                .contains("1.00")
                .doesNotContain("tandem-bad", "aui-lozenge-error", "aui-message-error");
    }

    @Test
    void aDecisionNeedsANameADateAndANote() {
        bothClose();

        HttpResponse<String> refused =
                partner.json("POST", api + "/joint/decision", "{\"version\":0}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"decision\":", "\"name\":", "\"date\":", "\"note\":");
        assertThat(decide(partner, "explore", 0).statusCode()).isEqualTo(200);
        assertThat(decide(district, "stop", 0).statusCode()).as("stale").isEqualTo(409);
    }

    @Test
    void aConcernBecomesAnActionItemOrANoteForTheMoaOnce() {
        bothClose();
        String due = LocalDate.now().plusDays(30).toString();
        String action = settle("DISTRICT", "district-worry", "action", "prog-owner", due, "");

        assertThat(partner.json("POST", api + "/joint/concerns", action).statusCode())
                .isEqualTo(200);
        assertThat(partner.get(partnership + "/actions").body()).contains("district-worry");
        assertThat(partner.json("POST", api + "/joint/concerns", action).statusCode())
                .isEqualTo(409);
        String note = settle("PARTNER", "partner-worry", "moa", "", "", "say who pays");
        assertThat(district.json("POST", api + "/joint/concerns", note).statusCode())
                .isEqualTo(200);
        assertThat(district.get(page).body())
                .contains("An action item, owned by prog-owner", "For the MOA: say who pays");
        String unknown = settle("PARTNER", "nobody said this", "moa", "", "", "x");
        assertThat(district.json("POST", api + "/joint/concerns", unknown).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aNoteForTheMoaIsReadWhereTheAgreementIsWrittenUntilItIsTakenUp() {
        bothClose();
        district.json(
                "POST",
                api + "/joint/concerns",
                settle("PARTNER", "partner-worry", "moa", "", "", "say who pays"));
        String number = partnership.replaceFirst(".*/", "");
        String agreement =
                office.create(district, "agreement-blueprint", Map.of("partnership", number));
        String notes = partnership + "/agreement-notes";
        assertThat(partner.get(agreement).body())
                .contains("say who pays", "Concern: partner-worry.", "Noted by Priya Nair on ");
        Http reader = office.as("board-member");
        assertThat(reader.get(agreement).body()).doesNotContain("say who pays", "Notes for the");
        assertThat(reader.get(notes).statusCode()).isEqualTo(403);

        String ref = Jira.json(district.get(notes).body()).at("/results/0/note").asText();
        String taken =
                "{\"note\":\"%s\",\"taken\":\"yes\",\"how\":\"in Costs\",\"version\":1}"
                        .formatted(ref);
        assertThat(reader.json("POST", notes, taken).statusCode()).isEqualTo(403);
        assertThat(partner.json("POST", notes, taken).statusCode()).isEqualTo(200);
        assertThat(district.json("POST", notes, taken).statusCode()).as("stale").isEqualTo(409);
        assertThat(district.json("POST", notes, taken.replace(ref, "none")).statusCode())
                .isEqualTo(404);
        assertThat(district.json("POST", notes, "{}").body()).contains("\"taken\":", "yes, no");
        assertThat(district.get(agreement).body())
                .contains("Taken up by Sofia Delgado on ", "in Costs", "Every note of the two");
        assertThat(district.get(partnership + "/history").body())
                .contains("Note for the agreement", "Taken up", "in Costs")
                .doesNotContain("say who pays", "partner-worry");

        String reopen = "{\"closed\":\"no\",\"reason\":\"one came late\",\"version\":1}";
        partner.json("POST", api + "/team/closing", reopen);
        assertThat(district.get(agreement).body()).doesNotContain("say who pays");
        assertThat(district.get(notes).body()).isEqualTo("{\"results\":[]}");
    }

    @Test
    void anActionThatCannotBeMadeSettlesNothing() {
        bothClose();
        String wrong = settle("DISTRICT", "district-worry", "action", "", "", "");

        HttpResponse<String> refused = partner.json("POST", api + "/joint/concerns", wrong);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"owner\":", "\"due\":");
        assertThat(partner.get(page).body()).doesNotContain("An action item, owned by");
    }

    @Test
    void reopeningClosesTheJointPageAgain() {
        bothClose();
        String reopen = "{\"closed\":\"no\",\"reason\":\"one came late\",\"version\":1}";
        assertThat(partner.json("POST", api + "/team/closing", reopen).statusCode()).isEqualTo(200);

        assertThat(district.get(page).body()).doesNotContain("partner-worry");
        assertThat(district.get(api + "/joint").body()).doesNotContain("partner-worry");
    }

    @Test
    void whoTakesNoPartSeesNothingOfIt() {
        bothClose();
        Http reader = office.as("board-member");

        assertThat(reader.get(api + "/joint").statusCode()).isEqualTo(403);
        assertThat(reader.get(page).body()).doesNotContain("partner-worry", "district-worry");
    }

    private void prepare(Http who, String word) {
        for (String category : CATEGORIES) {
            who.json("PUT", api + "/" + category, "{\"rating\":1,\"version\":0}");
        }
        String lists =
                "{\"version\":0,\"concerns\":\"%s-worry\",\"strengths\":\"%s-strength\"}"
                        .formatted(word, word);
        assertThat(who.json("PUT", api + "/team/resources", lists).statusCode()).isEqualTo(200);
    }

    private void bothClose() {
        assertThat(close(district).statusCode()).isEqualTo(200);
        assertThat(close(partner).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> close(Http who) {
        return who.json("POST", api + "/team/closing", "{\"closed\":\"yes\",\"version\":0}");
    }

    private HttpResponse<String> share(Http who, int version) {
        String body = "{\"sharing\":\"yes\",\"version\":%d}".formatted(version);
        return who.json("POST", api + "/team/sharing", body);
    }

    private HttpResponse<String> decide(Http who, String decision, int version) {
        String body =
                "{\"decision\":\"%s\",\"name\":\"Ann and"
                        + " Bob\",\"date\":\"2026-11-21\",\"note\":\"because we"
                        + " agree\",\"version\":%d}";
        return who.json("POST", api + "/joint/decision", body.formatted(decision, version));
    }

    private static String settle(
            String side, String concern, String to, String owner, String due, String note) {
        return "{\"side\":\"%s\",\"category\":\"resources\",\"concern\":\"%s\",\"to\":\"%s\",\"owner\":\"%s\",\"due\":\"%s\",\"note\":\"%s\"}"
                .formatted(side, concern, to, owner, due, note);
    }
}
