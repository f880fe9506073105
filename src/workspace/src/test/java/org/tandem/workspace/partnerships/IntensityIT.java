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

/** Determining intensity, as office, staff and others do it over HTTP. */
class IntensityIT {
    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office district;
    private static Http office;
    private static Http owner;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        district = new Office(server.baseUrl() + "/confluence", "INT");
        district.createSpace();
        office = district.as("office");
        owner = district.as("prog-owner");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersFromLowToHighBringTheBoardInAndSaySo() throws Exception {
        String address = address("Chess Friends");
        assertThat(get(office, address).path("level").isNull()).isTrue();

        JsonNode low = json(office.json("PUT", address, Rubric.LOW.body(1, "prog-owner")));
        assertThat(low.path("level").asText()).isEqualTo("low");
        assertThat(low.at("/changed/routeAfter").asText()).isEqualTo("none");

        JsonNode high = json(owner.json("PUT", address, Rubric.HIGH.body(2, "office")));
        assertThat(high.path("level").asText()).isEqualTo("high");
        assertThat(high.at("/changed/routeBefore").asText()).isEqualTo("none");
        assertThat(high.at("/changed/routeAfter").asText()).isEqualTo("notice-and-approval");
        assertThat(high.at("/changed/gatesAdded").findValuesAsText("gate"))
                .contains("moa-complete", "board-notice", "board-decision", "renewal-moa");
        assertThat(high.at("/changed/stepsAdded").findValuesAsText("number"))
                .containsExactly("4", "7");
        assertThat(high.at("/history").findValuesAsText("setBy"))
                .containsExactly("prog-owner", "office");
        assertThat(high.at("/history").findValuesAsText("reviewedWith"))
                .containsExactly("office", "prog-owner");
        assertThat(high.at("/history/0/rubricVersion").asInt()).isEqualTo(1);
        assertThat(get(owner, address)).isEqualTo(high);

        String history = owner.get(address.replace("/intensity", "/history?limit=100")).body();
        assertThat(Jira.json(history).at("/results").findValuesAsText("to"))
                .contains("High intensity", "Nora Okafor", "a complete memorandum of agreement")
                .contains("notice and approval")
                .contains(
                        "Steps of Policy 7544: 4. BOE Notice and Approval",
                        "Steps of Policy 7544: 7. BOE Notice and Approval");
        assertThat(history).contains("Because HIGH");
    }

    @Test
    void aStaleSheetIsRefusedWith409AndNothingIsStored() throws Exception {
        String address = address("Piano Friends");
        office.json("PUT", address, Rubric.LOW.body(1, "prog-owner"));
        assertThat(office.json("PUT", address, Rubric.HIGH.body(1, "prog-owner")).statusCode())
                .isEqualTo(409);
        JsonNode now = get(office, address);
        assertThat(now.path("level").asText()).isEqualTo("low");
        assertThat(now.path("history")).hasSize(1);
    }

    @Test
    void thePartnerAndTheBoardDoNotDetermineIt() throws Exception {
        String address = address("Garden Friends");
        for (String other : new String[] {"partner-lead", "board-clerk"}) {
            HttpResponse<String> refused =
                    district.as(other).json("PUT", address, Rubric.LOW.body(1, "office"));
            assertThat(refused.statusCode()).as(other).isEqualTo(403);
        }
        assertThat(get(office, address).path("history")).isEmpty();
        Http nobody = new Http(server.baseUrl() + "/confluence");
        assertThat(nobody.get(address).statusCode()).isEqualTo(401);
    }

    @Test
    void theSecondPersonMustBeSomebodyElseOfOfficeOrStaff() throws Exception {
        String address = address("Robot Friends");
        for (String second : new String[] {"prog-owner", "ops-owner", "partner-lead", "nobody"}) {
            HttpResponse<String> refused = owner.json("PUT", address, Rubric.LOW.body(1, second));
            assertThat(refused.statusCode()).as(second).isEqualTo(400);
            assertThat(json(refused).at("/errors/reviewedWith").asText()).isNotEmpty();
        }
    }

    @Test
    void everyWrongAnswerIsNamedWithTheValidOnes() throws Exception {
        String address = address("Poetry Friends");
        HttpResponse<String> refused =
                office.json("PUT", address, "{\"version\":1,\"answers\":{\"data\":\"x\"}}");
        assertThat(refused.statusCode()).isEqualTo(400);
        JsonNode errors = json(refused).path("errors");
        assertThat(errors.path("answers.data").asText()).contains("none, counts, records");
        assertThat(errors.has("answers.students")).isTrue();
        assertThat(errors.has("reason")).isTrue();
    }

    private static String address(String partner) throws Exception {
        district.create(
                owner,
                "partnership-blueprint",
                Map.of("partnerName", partner, "schoolYear", "2026-2027"));
        return "/rest/tandem/1.0/partnerships/" + Office.number(owner, partner) + "/intensity";
    }

    private static JsonNode get(Http who, String address) {
        return json(who.get(address));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Jira.json(answer.body());
    }
}
