package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.WorkspaceServer;

/** A district that opens stage 1 only, districtwide, with a pack that it uploaded (R34). */
class RollOutIT {
    private static final String STAGE_ONE = "record:\n  rollOut: [districtwide]\n";
    private static final String OPTION = "<option value=\"%s\"";

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office district;
    private static Records owner;
    private static int before;

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        district = new Office(server.baseUrl() + "/confluence", "ROL");
        district.createSpace();
        owner = new Records(district.as("prog-owner"));
        before = create("School Friends");
        owner.put(before, staged("School Friends", 1, "schools"), 200);
        DistrictPack.activate(district.as("office"), "stage-one", STAGE_ONE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aSchoolsPartnershipIsRefusedOverRestAtItsFieldWithTheStageThatIsOpen() throws Exception {
        int id = create("Later Friends");

        JsonNode refused = owner.put(id, staged("Later Friends", 1, "schools"), 400);

        assertThat(refused.path("errors").path("scopeStage").asText())
                .isEqualTo("Choose one of these. Valid: districtwide (Districtwide (Stage 1)).");
        assertThat(owner.get(id).path("version").asInt()).isEqualTo(1);
        owner.put(id, staged("Later Friends", 1, "districtwide"), 200);
    }

    @Test
    void theWizardRefusesItTooAndMakesNoPage() {
        HttpResponse<String> refused =
                district.fill(
                        owner.who(),
                        "partnership-blueprint",
                        Map.of(
                                "partnerName",
                                "Wizard Friends",
                                "schoolYear",
                                "2026-2027",
                                "scopeStage",
                                "schools"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Valid: districtwide (Districtwide (Stage 1))")
                .doesNotContain("schools (");
        assertThat(owner.who().get("/rest/api/content?spaceKey=ROL&title=Wizard+Friends").body())
                .doesNotContain("Wizard Friends partnership");
    }

    @Test
    void theProfilesFormOffersOnlyTheStageThatIsOpen() {
        String page = owner.who().get(path("Form Friends")).body();

        assertThat(page)
                .contains(OPTION.formatted("districtwide"))
                .doesNotContain(OPTION.formatted("schools"));
    }

    @Test
    void whatWasBegunBeforeStaysAsItIs() {
        JsonNode old = owner.get(before);
        assertThat(old.path("scopeStage").asText()).isEqualTo("schools");
        assertThat(old.path("pack").asText()).isEqualTo("mmsd-7544/1");

        ObjectNode again = staged("School Friends", old.path("version").asInt(), "schools");
        JsonNode saved = owner.put(before, again.put("services", "Tutoring"), 200);

        assertThat(saved.path("scopeStage").asText()).isEqualTo("schools");
        assertThat(owner.found("partnerships?scopeStage=schools")).contains(before);
    }

    private static ObjectNode staged(String partner, int version, String stage) {
        return Records.about(partner, version).put("scopeStage", stage);
    }

    private static int create(String partner) throws Exception {
        path(partner);
        return Office.number(owner.who(), partner);
    }

    /** Makes a partnership; answers its page. */
    private static String path(String partner) {
        return district.create(
                owner.who(),
                "partnership-blueprint",
                Map.of("partnerName", partner, "schoolYear", "2026-2027"));
    }
}
