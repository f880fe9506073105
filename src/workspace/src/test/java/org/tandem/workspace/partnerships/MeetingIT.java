package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** A meeting's notes, and its actions on their way to Jira and back, over HTTP (R158–R176). */
class MeetingIT {
    private static final String DUE = LocalDate.now().plusMonths(1).toString();

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office office;
    private static String partnership;
    private static String path;
    private static String meeting;

    private final Http owner = office.as("prog-owner");

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        office = new Office(server.baseUrl() + "/confluence", "MTG");
        office.createSpace();
        Http owner = office.as("prog-owner");
        office.create(
                owner,
                "partnership-blueprint",
                Map.of("partnerName", "Reading Friends MTG", "schoolYear", "2026-2027"));
        partnership = Integer.toString(Office.number(owner, "Reading Friends MTG"));
        path =
                office.create(
                        owner,
                        "meeting-blueprint",
                        Map.of(
                                "partnership",
                                partnership,
                                "date",
                                "2026-12-01",
                                "location",
                                "Elm School"));
        meeting = path.replaceFirst("^.*/pages/(\\d+).*$", "$1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theAgendaShowsEverySectionWithMinutesAndCorrectedQuestions() {
        assertThat(owner.get(path).body())
                .contains("2026-Q4", "Elm School", "Agenda (60 minutes)", "(20 minutes)")
                .contains("1. Are we continuing in strategic alignment?")
                .contains("9. Ensure ownership and timeline for action steps.")
                .doesNotContain("allignment", "capaity");
    }

    @Test
    void anActionBecomesAnIssueWithItsFieldsAndLinksBothWays() {
        int id = add("Collect <b>attendance</b>", "metrics").path("id").asInt();
        String key = issueKey(id);
        Jira jira = new Jira(server.baseUrl(), "prog-owner");
        JsonNode issue = jira.get("issue/" + key + "?expand=names");
        JsonNode fields = issue.path("fields");
        assertThat(fields.path("summary").asText()).isEqualTo("Collect <b>attendance</b>");
        assertThat(fields.at("/assignee/name").asText()).isEqualTo("ops-owner");
        assertThat(fields.path("duedate").asText()).isEqualTo(DUE);
        assertThat(fields.toString()).contains("Clear Metrics Established", "2026-Q4");
        assertThat(jira.get("issue/" + key + "/remotelink").toString())
                .contains("pageId=" + meeting);
        assertThat(owner.get(path).body())
                .contains("/jira/browse/" + key, "Collect &lt;b&gt;attendance&lt;/b&gt;")
                .doesNotContain("<b>attendance");
    }

    @Test
    void whatHappensToTheIssueIsSeenOnTheMeetingsPage() {
        int id = add("Book the room", "resources").path("id").asInt();
        String key = issueKey(id);
        Jira jira = new Jira(server.baseUrl(), "ops-owner");
        assertThat(jira.move(key, "Done", "").statusCode()).isEqualTo(204);
        Eventually.get(() -> action(id), now -> now.path("status").asText().equals("Done"));
        assertThat(owner.get(path).body()).contains("Done");
    }

    @Test
    void anActionThatJiraRefusesWaitsInTheOutboxAndBecomesOneIssueWhenThatIsPutRight() {
        Http administrator = office.as("admin");
        project(administrator, "NONE");
        int id = add("Wait for the project", "alignment").path("id").asInt();
        JsonNode stuck =
                Eventually.get(
                        () -> Jira.json(administrator.get("/rest/tandem/1.0/outbox").body()),
                        outbox -> outbox.path("stuck").asInt() == 1);
        assertThat(stuck.at("/results/0/lastError").asText()).contains("project");
        assertThat(owner.get("/rest/tandem/1.0/outbox").statusCode()).isEqualTo(403);

        project(administrator, "SCP");
        int entry = stuck.at("/results/0/id").asInt();
        for (int i = 0; i < 3; i++) {
            administrator.json("POST", "/rest/tandem/1.0/outbox/" + entry + "/retry", "{}");
        }
        String key = issueKey(id);
        JsonNode found =
                new Jira(server.baseUrl(), "prog-owner")
                        .search("project = SCP AND summary ~ \"Wait for the project\"");
        assertThat(found.path("issues")).hasSize(1);
        assertThat(found.at("/issues/0/key").asText()).isEqualTo(key);
    }

    @Test
    void aWrongActionIsRefusedWithAMessageAtEveryField() {
        String body =
                "{\"summary\":\"%s\",\"owner\":\"nobody-here\",\"due\":\"2020-01-01\"}"
                        .formatted("x".repeat(256));
        HttpResponse<String> refused = owner.json("POST", actions(), body);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Jira.json(refused.body()).path("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("summary", "owner", "due");
    }

    @Test
    void notesSavedFromAnOlderTabAreRefusedWith409AndOverwriteNothing() {
        String notes = "/rest/tandem/1.0/meetings/" + meeting + "/notes/communication";
        String first = "{\"notes\":\"first\",\"version\":0}";
        assertThat(owner.json("PUT", notes, first).statusCode()).isEqualTo(200);
        String second = "{\"notes\":\"second\",\"version\":0}";
        assertThat(owner.json("PUT", notes, second).statusCode()).isEqualTo(409);
        assertThat(owner.get(path).body()).contains(">first</textarea>").doesNotContain("second");
    }

    private static void project(Http administrator, String key) {
        String body = "{\"project\":\"" + key + "\"}";
        assertThat(administrator.json("PUT", "/rest/tandem/1.0/outbox/project", body).statusCode())
                .isEqualTo(204);
    }

    private JsonNode add(String summary, String section) {
        String body =
                "{\"summary\":\"%s\",\"owner\":\"ops-owner\",\"due\":\"%s\",\"section\":\"%s\",\"meeting\":\"%s\",\"quarter\":\"2026-Q4\"}"
                        .formatted(summary, DUE, section, meeting);
        HttpResponse<String> added = owner.json("POST", actions(), body);
        assertThat(added.statusCode()).isEqualTo(201);
        return Jira.json(added.body());
    }

    private JsonNode action(int id) {
        for (JsonNode one : Jira.json(owner.get(actions()).body()).path("results")) {
            if (one.path("id").asInt() == id) {
                return one;
            }
        }
        throw new AssertionError("No action " + id);
    }

    private String issueKey(int id) {
        return Eventually.get(() -> action(id), now -> !now.path("issueKey").isNull())
                .path("issueKey")
                .asText();
    }

    private static String actions() {
        return "/rest/tandem/1.0/partnerships/" + partnership + "/actions";
    }
}
