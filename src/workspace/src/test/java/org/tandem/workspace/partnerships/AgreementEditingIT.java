package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** Who can edit an agreement's page by any way there is, state by state (R20). */
class AgreementEditingIT {
    private static final List<String> PEOPLE =
            List.of(
                    "admin",
                    "board-clerk",
                    "office",
                    "ops-owner",
                    "org-owner",
                    "partner-lead",
                    "prog-owner",
                    "school-leader");
    private static final String[] WRITERS = {
        "admin", "office", "ops-owner", "org-owner", "partner-lead", "prog-owner"
    };

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office district;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        district = new Office(server.baseUrl() + "/confluence", "MOA");
        district.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void ownersAndPartnerWriteItWhileItIsDevelopedAndOnlyTheOfficeWhileItIsInForce()
            throws Exception {
        Journey journey = developing("Editing Friends");
        String page = journey.agreement();
        assertThat(editors(journey, page)).containsExactly(WRITERS);

        journey.take("prog-owner", "implement");
        assertThat(editors(journey, page)).containsExactly("admin", "office");

        journey.take("prog-owner", "adjust", "reason", "Bus", "date", "2026-12-01");
        assertThat(editors(journey, page))
                .as("what was in force is not rewritten")
                .containsExactly("admin", "office");
        String adjusted = journey.agreement("Adjusted");
        assertThat(editors(journey, adjusted)).containsExactly(WRITERS);
        journey.take("prog-owner", "resume");
        assertThat(editors(journey, adjusted)).containsExactly("admin", "office");
    }

    @Test
    void whoStopsBeingAnOwnerStopsWritingAtOnce() throws Exception {
        Journey journey = developing("Handing Friends");
        String page = journey.agreement();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("from", "org-owner").put("to", "school-leader").put("level", "all");
        body.put("version", journey.version());
        assertThat(
                        journey.as("office")
                                .json("POST", journey.path("owners/hand-over"), body.toString())
                                .statusCode())
                .isEqualTo(200);

        assertThat(editors(journey, page)).contains("school-leader").doesNotContain("org-owner");
    }

    @Test
    void aPageFromTheTrashObeysTheStateInWhichItComesBack() throws Exception {
        Journey journey = developing("Trash Friends");
        String page = journey.agreement();
        Http office = journey.as("office");
        assertThat(office.json("DELETE", "/rest/api/content/" + page, "").statusCode())
                .isEqualTo(204);
        journey.take("prog-owner", "implement");
        String token = Http.token(office.get("/dashboard.action"));
        office.post("/pages/restorepage.action", Map.of("pageId", page, "atl_token", token));

        assertThat(editors(journey, page)).containsExactly("admin", "office");
    }

    private static Journey developing(String partner) throws Exception {
        Journey journey = new Journey(server.baseUrl(), district, partner);
        owners(journey);
        journey.take("prog-owner", "submit");
        journey.determine(Rubric.LOW);
        journey.decided("approval-to-develop", "approved");
        journey.take("office", "approve-to-develop");
        return journey;
    }

    private static void owners(Journey journey) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("organizationalOwner", "org-owner").put("programmaticOwner", "prog-owner");
        body.put("operationalOwners", "ops-owner").put("version", journey.version());
        assertThat(
                        journey.as("office")
                                .json("PUT", journey.path("owners"), body.toString())
                                .statusCode())
                .isEqualTo(200);
    }

    /** Those who can edit; saving, the editor, moving and removing always agree. */
    private static List<String> editors(Journey journey, String page) {
        TreeSet<String> editors = new TreeSet<>();
        for (String person : PEOPLE) {
            Http who = journey.as(person);
            int status = save(who, page, false);
            boolean saves = status == 200;
            assertThat(who.get("/pages/editpage.action?pageId=" + page).statusCode() == 200)
                    .as(person)
                    .isEqualTo(saves);
            if (saves) {
                editors.add(person);
            } else {
                assertThat(status).as(person).isEqualTo(403);
                assertThat(who.json("DELETE", "/rest/api/content/" + page, "").statusCode())
                        .as(person)
                        .isEqualTo(403);
                assertThat(save(who, page, true)).as(person).isEqualTo(403);
            }
        }
        return List.copyOf(editors);
    }

    private static int save(Http who, String page, boolean move) {
        String all = "?expand=version,body.storage,ancestors";
        JsonNode now = Jira.json(who.get("/rest/api/content/" + page + all).body());
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        update.put("type", "page").put("title", now.path("title").asText());
        update.putObject("version").put("number", now.at("/version/number").asInt() + 1);
        update.putObject("body")
                .putObject("storage")
                .put("representation", "storage")
                .put("value", now.at("/body/storage/value").asText());
        if (move) {
            update.putArray("ancestors").add(now.at("/ancestors/0"));
        }
        return who.json("PUT", "/rest/api/content/" + page, update.toString()).statusCode();
    }
}
