package org.tandem.workspace.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.workspace.mainjob.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.App;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;
import org.tandem.workspace.partnerships.Office;
import org.tandem.workspace.web.Outage.Mode;

/** What is typed while Jira does not answer reaches it exactly once when it is back. */
class TrackerOutageIT {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Partners partners;
    private static Http wiki;
    private static Http jira;

    @BeforeAll
    static void start() throws IOException {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        Office office = new Office(server.baseUrl() + "/confluence", "OUT");
        office.createSpace();
        partners = Partners.create(office, "Patient Partners");
        wiki = office.as("prog-owner");
        jira = new Http(server.baseUrl() + "/jira");
        jira.logIn("prog-owner");
    }

    @AfterEach
    void bringJiraBack() {
        server.outage(App.JIRA, Mode.NONE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anActionAddedWhileJiraIsDownBecomesOneIssueWhenItIsBack() {
        server.outage(App.JIRA, Mode.DOWN);
        assertThat(jira.get("/rest/api/2/serverInfo").statusCode()).isEqualTo(503);
        addAction("Order the books");
        await(() -> lastError().contains("503"));

        assertThat(action("Order the books").path("issueKey").isNull()).isTrue();
        assertThat(wiki.get(partners.meeting()).body())
                .contains("Order the books", "· being sent to Jira");
        assertThat(wiki.get(partners.profile()).body())
                .contains("Order the books", "<td>being sent to Jira</td>");
        server.outage(App.JIRA, Mode.NONE);
        String issue = awaitIssue("Order the books");

        assertThat(issuesWith("Order the books")).isEqualTo(1);
        assertThat(wiki.get(partners.meeting()).body())
                .contains("/jira/browse/" + issue + "\"")
                .doesNotContain("· being sent to Jira");
    }

    @Test
    void anAnswerLostOnTheWayMakesNoSecondIssue() {
        server.outage(App.JIRA, Mode.CHANGES_UNANSWERED);
        addAction("Invite the families");
        await(() -> lastError().contains("No answer from Jira"));
        assertThat(action("Invite the families").path("issueKey").isNull()).isTrue();

        server.outage(App.JIRA, Mode.NONE);
        assertThat(issuesWith("Invite the families")).isEqualTo(1);
        String issue = awaitIssue("Invite the families");

        assertThat(issuesWith("Invite the families")).isEqualTo(1);
        assertThat(Json.read(jira.get("/rest/api/2/issue/" + issue + "/remotelink"))).isNotEmpty();
    }

    @Test
    void anApprovalAskedForWhileJiraIsDownIsAskedForOnce() {
        server.outage(App.JIRA, Mode.DOWN);
        String path = "/rest/tandem/1.0/agreements/" + Partners.id(partners.agreement());
        HttpResponse<String> asked =
                wiki.json("POST", path + "/approval", Json.write(object("pageVersion", 1)));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        assertThat(Json.read(asked).path("state").asText()).isEqualTo("SENDING");
        assertThat(wiki.get(partners.agreement()).body()).contains("Being sent to Jira");
        await(() -> lastError().contains("503"));

        server.outage(App.JIRA, Mode.NONE);
        await(
                () ->
                        Json.read(wiki.get(path + "/approval"))
                                .path("state")
                                .asText()
                                .equals("OFFICE_REVIEW"));

        String jql = "issuetype = \"Agreement Approval\" AND summary ~ \"Patient\"";
        assertThat(total(jql)).isEqualTo(1);
    }

    private static void addAction(String summary) {
        Object action =
                object(
                        "meeting",
                        Partners.id(partners.meeting()),
                        "section",
                        "alignment",
                        "summary",
                        summary,
                        "owner",
                        "ops-owner",
                        "due",
                        LocalDate.now().plusMonths(2).toString());
        HttpResponse<String> added =
                wiki.json("POST", partners.api() + "/actions", Json.write(action));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    }

    private static JsonNode action(String summary) {
        for (JsonNode action : Json.read(wiki.get(partners.api() + "/actions")).path("results")) {
            if (action.path("summary").asText().equals(summary)) {
                return action;
            }
        }
        throw new AssertionError("No action " + summary);
    }

    private static String awaitIssue(String summary) {
        await(() -> !action(summary).path("issueKey").isNull());
        return action(summary).path("issueKey").asText();
    }

    /** What went wrong with the delivery that the office sees first. */
    private static String lastError() {
        HttpResponse<String> outbox =
                wiki.send(
                        wiki.to("/rest/tandem/1.0/outbox")
                                .header("Authorization", Http.basic("office", "office")));
        return Json.read(outbox).at("/results/0/lastError").asText("");
    }

    private static int issuesWith(String summary) {
        return total("summary ~ \"\\\"" + summary + "\\\"\"");
    }

    private static int total(String jql) {
        String query = URLEncoder.encode(jql, StandardCharsets.UTF_8);
        HttpResponse<String> found = jira.get("/rest/api/2/search?jql=" + query);
        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        return Json.read(found).path("total").asInt();
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(LONGEST);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("still waiting").isBefore(end);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
