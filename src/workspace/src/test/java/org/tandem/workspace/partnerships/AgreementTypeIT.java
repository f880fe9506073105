package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** The type of agreement selects template and route, as the pack has them (R12). */
class AgreementTypeIT {
    private static final String FORM =
            "/rest/tandem/1.0/wizard/agreement-blueprint/fields?partnership=";
    private static final String OURS =
            """
            record:
              agreements:
                - {type: partnership-program, template: memorandum, route: none, source: sample}
                - {type: service-agreement, template: accompanying-memo, source: sample}
            agreement:
              sections:
                - {id: why, title: Why we do it, hint: In one line., source: sample}
                - {id: fares, title: Bus fares, hint: Who pays them., source: sample}
              templates:
                - {id: accompanying-memo, sections: [fares], source: sample}
            calendar: {schoolYearBegins: 1, source: sample}
            """;

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office district;
    private static Http owner;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        district = new Office(server.baseUrl() + "/confluence", "TYP");
        district.createSpace();
        owner = district.as("prog-owner");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aPartnershipProgramIsWrittenAsAMemorandumAndGoesByItsIntensity() throws Exception {
        Journey program = proposed("Program Friends", "partnership-program");

        JsonNode form = form(program);
        assertThat(form.path("fields").findValuesAsText("label"))
                .hasSize(8)
                .startsWith("Shared purpose");
        assertThat(form.path("about").asText())
                .isEqualTo(
                        "Partnership program, written as: Memorandum of Agreement (MOA). The way"
                                + " through the Board follows from the intensity, which is not"
                                + " determined yet.");
        toDevelop(program);
        assertThat(form(program).path("about").asText())
                .endsWith("Way through the Board, by its intensity: notice and approval");
        assertThat(program.open("send-to-board")).contains("moa-complete");
        program.signOff(program.agreement("Program memorandum"));
        program.take("prog-owner", "send-to-board");
        assertThat(program.open("implement"))
                .containsExactlyInAnyOrder("board-notice", "board-decision");
    }

    @Test
    void aServiceAgreementHasItsOwnSectionsAndTheBoardIsToldOnly() throws Exception {
        Journey service = proposed("Service Friends", "service-agreement");

        JsonNode form = form(service);
        assertThat(form.path("fields").findValuesAsText("label"))
                .hasSize(7)
                .startsWith("Services")
                .doesNotContain("Shared purpose");
        String selected =
                "Service agreement, written as: Contract supplement. Way through the Board,"
                        + " whatever the intensity: notice";
        assertThat(form.path("about").asText()).isEqualTo(selected);
        toDevelop(service);
        String path = create(service);
        String page = owner.get(path).body();
        assertThat(page)
                .contains("Contract supplement with Service Friends", selected)
                .doesNotContain("Shared purpose");
        assertThat(owner.get(service.page()).body()).contains(selected);
        assertThat(service.open("send-to-board"))
                .as("all sections of its template are filled")
                .doesNotContain("moa-complete");
        service.signOff(path.replaceFirst("^.*/pages/(\\d+).*$", "$1"));
        service.take("prog-owner", "send-to-board");
        assertThat(service.open("implement")).containsExactly("board-notice");
    }

    @Test
    void whoeverChangesTheTypeChangesWhatMustBeFilled() throws Exception {
        Journey journey = proposed("Changing Friends", "service-agreement");
        toDevelop(journey);
        create(journey);
        assertThat(journey.open("send-to-board")).doesNotContain("moa-complete");

        choose(journey, new Records(district.as("office")), "partnership-program");

        assertThat(journey.open("send-to-board")).contains("moa-complete");
        assertThat(owner.get(journey.page()).body()).contains("Shared purpose");
    }

    @Test
    void aDistrictsPackSaysWhichTemplateAndRouteATypeSelectsAndWhenItsYearBegins()
            throws Exception {
        DistrictPack.activate(district.as("office"), "our-types", OURS);
        Journey program = proposed("Our Program", "partnership-program");
        Journey service = proposed("Our Service", "service-agreement");
        DistrictPack.deactivate(district.as("office"), "our-types");

        assertThat(form(program).path("fields").findValuesAsText("label"))
                .containsExactly("Why we do it", "Bus fares");
        assertThat(form(service).path("fields").findValuesAsText("label"))
                .containsExactly("Bus fares");
        assertThat(form(program).path("about").asText())
                .endsWith("Way through the Board, whatever the intensity: none");
        assertThat(create(service)).contains("Accompanying");
        program.run();
        assertThat(program.get("reviews").path("results").findValuesAsText("due"))
                .containsExactly("2090-01-31", "2090-06-30");
    }

    private static Journey proposed(String partner, String type) throws Exception {
        Journey journey =
                new Journey(server.baseUrl(), district, partner, Map.of("schoolYear", "2090-2091"));
        choose(journey, new Records(owner), type);
        return journey;
    }

    private static void choose(Journey journey, Records who, String type) {
        JsonNode now = who.get(journey.number());
        ObjectNode about =
                Records.about(now.path("partnerName").asText(), now.path("version").asInt());
        about.put("schoolYear", "2090-2091").put("agreementType", type);
        who.put(journey.number(), about, 200);
    }

    private static void toDevelop(Journey journey) {
        journey.take("prog-owner", "submit");
        journey.determine(Rubric.HIGH);
        journey.decided("approval-to-develop", "approved");
        journey.take("office", "approve-to-develop");
    }

    private static JsonNode form(Journey journey) {
        return Jira.json(owner.get(FORM + journey.number()).body());
    }

    /** Writes all sections that the form asks for; answers the page. */
    private static String create(Journey journey) {
        List<String> sections = form(journey).path("fields").findValuesAsText("name");
        Map<String, String> fields = new HashMap<>();
        sections.forEach(name -> fields.put(name, "Agreed: " + name));
        fields.put("partnership", Integer.toString(journey.number()));
        return district.create(owner, "agreement-blueprint", fields);
    }
}
