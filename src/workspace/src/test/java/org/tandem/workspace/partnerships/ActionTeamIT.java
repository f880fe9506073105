package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** A partnership's action team owns the board of its actions (R156). */
class ActionTeamIT {
    private static final String DUE = LocalDate.now().plusMonths(1).toString();

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office district;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        district = new Office(server.baseUrl() + "/confluence", "TEA");
        district.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theProfileSaysWhoseTheBoardIsAndLeadsThere() throws Exception {
        Journey journey = new Journey(server.baseUrl(), district, "Board Friends");
        assertThat(journey.as("prog-owner").get(journey.page()).body())
                .contains("/secure/RapidBoard.jspa?projectKey=SCP\">Action board</a>")
                .contains("the action team, on which nobody is yet");

        team(journey, "ops-owner");

        assertThat(journey.as("prog-owner").get(journey.page()).body())
                .contains("Its owner is the action team: Marcus Hill.");
    }

    @Test
    void onlyTheTeamOwnersOfficeAndAssigneeMoveItsActions() throws Exception {
        Journey journey = new Journey(server.baseUrl(), district, "Team Friends");
        team(journey, "ops-owner");
        String issue = issue(journey, "Paint the fence", "org-owner");

        assertThat(tried("school-leader", issue, "Start progress")).isEqualTo(400);
        assertThat(jira("school-leader").get("issue/" + issue + "/transitions").toString())
                .as("others see it, and no way to move it")
                .doesNotContain("Start progress");
        assertThat(jira("school-leader").get("issue/" + issue).at("/fields/summary").asText())
                .isEqualTo("Paint the fence");
        moved("ops-owner", issue, "Start progress");
        moved("prog-owner", issue, "Stop progress");
        moved("office", issue, "Start progress");
        moved("org-owner", issue, "Done");
    }

    @Test
    void whoIsAssignedMovesTheActionThatTheTeamGaveThem() throws Exception {
        Journey journey = new Journey(server.baseUrl(), district, "Given Friends");
        team(journey, "ops-owner");
        String theirs = issue(journey, "Theirs", "school-leader");
        String other = issue(journey, "Not theirs", "ops-owner");

        moved("school-leader", theirs, "Done");
        assertThat(tried("school-leader", other, "Done")).isEqualTo(400);
    }

    @Test
    void anotherTeamMovesWhatIsOpenFromThenOn() throws Exception {
        Journey journey = new Journey(server.baseUrl(), district, "Other Friends");
        team(journey, "ops-owner");
        String issue = issue(journey, "Handed on", "org-owner");

        team(journey, "school-leader");

        Eventually.get(
                () -> jira("school-leader").get("issue/" + issue + "/transitions"),
                now -> now.toString().contains("Start progress"));
        assertThat(jira("ops-owner").move(issue, "Start progress", "").statusCode()).isEqualTo(400);
        moved("school-leader", issue, "Start progress");
    }

    private static void moved(String user, String issue, String transition) {
        HttpResponse<String> answer = jira(user).move(issue, transition, "");
        assertThat(answer.statusCode()).as(user + " " + answer.body()).isEqualTo(204);
    }

    /** Sends a step that the person is not offered, by the id that the office sees. */
    private static int tried(String user, String issue, String step) {
        String transitions = "issue/" + issue + "/transitions";
        for (JsonNode one : jira("office").get(transitions).path("transitions")) {
            if (one.path("name").asText().equals(step)) {
                Http session = new Http(server.baseUrl() + "/jira");
                session.logIn(user);
                String body = "{\"transition\":{\"id\":\"" + one.path("id").asText() + "\"}}";
                return session.json("POST", "/rest/api/2/" + transitions, body).statusCode();
            }
        }
        throw new AssertionError("No " + step);
    }

    private static Jira jira(String user) {
        return new Jira(server.baseUrl(), user);
    }

    private static void team(Journey journey, String members) {
        Records owner = new Records(journey.as("prog-owner"));
        JsonNode now = owner.get(journey.number());
        owner.put(
                journey.number(),
                Records.about(now.path("partnerName").asText(), now.path("version").asInt())
                        .put("actionTeam", members),
                200);
    }

    private static String issue(Journey journey, String summary, String assignee) {
        HttpResponse<String> added =
                journey.send(
                        "prog-owner",
                        "POST",
                        "actions",
                        "summary",
                        summary,
                        "owner",
                        assignee,
                        "due",
                        DUE);
        int id = Jira.json(added.body()).path("id").asInt();
        return Eventually.get(() -> action(journey, id), now -> !now.path("issueKey").isNull())
                .path("issueKey")
                .asText();
    }

    private static JsonNode action(Journey journey, int id) {
        for (JsonNode one : journey.get("actions").path("results")) {
            if (one.path("id").asInt() == id) {
                return one;
            }
        }
        throw new AssertionError("No action " + id);
    }
}
