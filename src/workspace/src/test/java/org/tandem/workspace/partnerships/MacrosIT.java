package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** Every macro says plainly what is missing, and forms are for browser pages only. */
class MacrosIT {
    private static final String PARTNER = "Harbor Youth Orchestra";

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office office;
    private static Http owner;
    private static int number;

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        office = new Office(server.baseUrl() + "/confluence", "MAC");
        office.createSpace();
        owner = office.as("prog-owner");
        String page =
                office.create(
                        owner,
                        "partnership-blueprint",
                        Map.of(
                                "partnerName",
                                PARTNER,
                                "schoolYear",
                                "2026-2027",
                                "districtTeam",
                                "prog-owner"));
        number = Office.number(owner, PARTNER);
        restrictToOwner(page);
    }

    private static void restrictToOwner(String page) {
        HttpResponse<String> shown = owner.get(page);
        String id = page.replaceFirst(".*/pages/(\\d+).*", "$1");
        owner.post(
                "/pages/restrictions.action",
                Map.of(
                        "atl_token",
                        Http.token(shown),
                        "pageId",
                        id,
                        "operation",
                        "view",
                        "user",
                        "prog-owner"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partnership-profile",
                "partnership-reviews",
                "readiness-rating",
                "readiness-summary",
                "meeting-agenda",
                "action-items",
                "approval-status",
                "agreement-comparison",
                "partnership-steps",
                "partnership-intensity",
                "partnership-owners",
                "owners-work"
            })
    void aPartnershipThatIsUnknownOrHiddenOrNotNamedIsSaidInPlace(String macro) throws Exception {
        String unknown = "There is no such partnership, or you may not view it.";

        assertThat(rendered(owner, "view", macro, "999999")).contains(unknown);
        assertThat(rendered(owner, "view", macro, "x")).contains(unknown);
        assertThat(rendered(office.as("ops-owner"), "view", macro, Integer.toString(number)))
                .contains(unknown)
                .doesNotContain(PARTNER);
        assertThat(rendered(owner, "view", macro, ""))
                .contains("This page does not belong to a partnership.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partnership-profile",
                "partnership-reviews",
                "readiness-rating",
                "readiness-summary",
                "meeting-agenda",
                "action-items",
                "approval-status",
                "partnership-steps",
                "partnership-intensity",
                "partnership-owners",
                "owners-work"
            })
    void outsideOfABrowserPageThereIsTextAndNoForm(String macro) throws Exception {
        assertThat(rendered(owner, "export_view", macro, Integer.toString(number)))
                .doesNotContain("<form", "<input", "<textarea", "aui-message-error")
                .isNotBlank();
    }

    @Test
    void theRecordOfAHiddenPageIsNotFoundEither() {
        String path = "/rest/tandem/1.0/partnerships/" + number;

        assertThat(owner.get(path).statusCode()).isEqualTo(200);
        assertThat(office.as("ops-owner").get(path).statusCode()).isEqualTo(404);
        assertThat(office.as("ops-owner").get("/rest/tandem/1.0/partnerships?limit=100").body())
                .doesNotContain(PARTNER);
    }

    @Test
    void theOfficeManagesEveryPartnershipAlsoOneWhosePageIsHiddenFromIt() {
        Http officer = office.as("office");
        String path = "/rest/tandem/1.0/partnerships/" + number;

        assertThat(officer.get(path).statusCode()).isEqualTo(200);
        assertThat(officer.get("/rest/tandem/1.0/partnerships?limit=100").body())
                .contains("\"id\":" + number + ",");
        assertThat(officer.json("PUT", path, "{\"version\":99}").statusCode())
                .as("stale or incomplete, but neither hidden nor forbidden")
                .isIn(400, 409);
        assertThat(officer.get(path + "/readiness").statusCode())
                .as("blind all the same")
                .isEqualTo(403);
    }

    private static String rendered(Http who, String to, String macro, String partnership)
            throws IOException {
        String storage =
                "<ac:structured-macro ac:name=\"%s\"><ac:parameter ac:name=\"partnership\">%s"
                                .formatted(macro, partnership)
                        + "</ac:parameter></ac:structured-macro>";
        ObjectMapper json = new ObjectMapper();
        String body =
                json.writeValueAsString(Map.of("value", storage, "representation", "storage"));
        HttpResponse<String> answer = who.json("POST", "/rest/api/contentbody/convert/" + to, body);
        assertThat(answer.statusCode()).isEqualTo(200);
        return json.readTree(answer.body()).get("value").asText();
    }
}
