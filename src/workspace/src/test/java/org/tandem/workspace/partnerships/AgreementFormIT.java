package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/**
 * The form of an agreement, and what makes it complete, as the governing pack has it (R7, R110).
 */
class AgreementFormIT {
    private static final String FORM = "/rest/tandem/1.0/wizard/agreement-blueprint/fields";
    private static final String SECTIONS =
            """
            agreement:
              sections:
                - {id: title, title: What we call it, hint: In one line., source: sample}
                - {id: bus-fares, title: Bus fares, hint: Who pays them., source: sample}
            """;

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office district;
    private static Http owner;
    private static Journey madison;
    private static Journey ours;

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        district = new Office(server.baseUrl() + "/confluence", "FRM");
        district.createSpace();
        owner = district.as("prog-owner");
        madison = new Journey(server.baseUrl(), district, "Old Friends");
        DistrictPack.activate(district.as("office"), "our-sections", SECTIONS);
        ours = new Journey(server.baseUrl(), district, "New Friends");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theFormAsksForTheSectionsOfThePackThatGovernsThePartnership() {
        assertThat(fields(madison).findValuesAsText("label"))
                .hasSize(8)
                .contains("Shared purpose", "Financial responsibility", "Monitoring schedule");
        assertThat(fields(ours).findValuesAsText("label"))
                .containsExactly("What we call it", "Bus fares");
        assertThat(fields(ours).findValuesAsText("description"))
                .containsExactly("In one line.", "Who pays them.");
    }

    @Test
    void anAgreementIsCompleteWhenTheSectionsOfItsPackAreFilled() {
        String page = create(Map.of("section_bus_fares", "The district."));
        HttpResponse<String> refused = ask(page);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("What we call it").doesNotContain("Bus fares");

        String whole =
                create(
                        Map.of(
                                "title",
                                "Whole",
                                "section_title",
                                "Friends for good",
                                "section_bus_fares",
                                "The district."));
        assertThat(ask(whole).body()).doesNotContain("What we call it");
        assertThat(owner.get("/rest/api/content/" + whole + "?expand=body.view").body())
                .contains("What we call it", "Friends for good", "Bus fares")
                .doesNotContain("Shared purpose");
    }

    @Test
    void withoutAPartnershipThatOneMayChangeThereIsAMessageAndNoForm() {
        for (String chosen : new String[] {"", "999999", "x"}) {
            HttpResponse<String> refused = owner.get(FORM + "?partnership=" + chosen);
            assertThat(refused.statusCode()).as(chosen).isEqualTo(400);
            assertThat(Jira.json(refused.body()).at("/errors/partnership").asText())
                    .contains("Choose");
        }
        Http nobody = new Http(server.baseUrl() + "/confluence");
        assertThat(nobody.get(FORM + "?partnership=" + ours.number()).statusCode()).isEqualTo(401);
        assertThat(owner.get(FORM.replace("agreement", "no")).statusCode()).isEqualTo(404);
        assertThat(owner.get(FORM.replace("agreement", "meeting")).body())
                .contains("\"fields\":[]");
    }

    private static JsonNode fields(Journey journey) {
        return Jira.json(owner.get(FORM + "?partnership=" + journey.number()).body())
                .path("fields");
    }

    private static String create(Map<String, String> sections) {
        Map<String, String> fields = new HashMap<>(sections);
        fields.put("partnership", Integer.toString(ours.number()));
        return district.create(owner, "agreement-blueprint", fields)
                .replaceFirst("^.*/pages/(\\d+).*$", "$1");
    }

    private static HttpResponse<String> ask(String page) {
        return owner.json(
                "POST", "/rest/tandem/1.0/agreements/" + page + "/approval", "{\"pageVersion\":1}");
    }
}
