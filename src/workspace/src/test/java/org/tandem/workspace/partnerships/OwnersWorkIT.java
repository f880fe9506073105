package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.App;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;
import org.tandem.workspace.web.Outage.Mode;

/**
 * What owners ask of each other and of offices, over HTTP and through to Jira (R143–R149, R247).
 */
class OwnersWorkIT {
    private static final String QUEUE = "/rest/tandem/1.0/requests";
    private static final String DUE = LocalDate.now().plusMonths(1).toString();

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office district;
    private static Journey club;

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        district = new Office(server.baseUrl() + "/confluence", "OWW");
        district.createSpace();
        club = partnership("Chess Club");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Owners are org-owner, prog-owner and ops-owner; partner-lead is on the partner's team. */
    private static Journey partnership(String partner) throws Exception {
        Journey made = new Journey(server.baseUrl(), district, partner);
        ObjectNode owners = JsonNodeFactory.instance.objectNode().put("version", 1);
        owners.put("organizationalOwner", "org-owner").put("programmaticOwner", "prog-owner");
        owners.putArray("operationalOwners").add("ops-owner");
        HttpResponse<String> saved =
                made.as("prog-owner").json("PUT", made.path("owners"), owners.toString());
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        return made;
    }

    @Test
    void whoTakesPartAsksTheOrganizationalOwnerForHelpWithAReason() {
        JsonNode asked = asked("partner-lead", "escalation", "No room", "detail", "Third week");
        assertThat(asked.path("askedBy").asText()).isEqualTo("Sofia Delgado");
        JsonNode issue = issue("Escalation: No room");
        assertThat(issue.at("/fields/assignee/name").asText()).isEqualTo("org-owner");
        assertThat(issue.at("/fields/description").asText()).isEqualTo("Third week");
        assertThat(issue.at("/fields/duedate").asText())
                .isEqualTo(LocalDate.now().plusDays(7).toString());

        JsonNode change = change("action.escalation");
        assertThat(change.path("by").asText()).isEqualTo("Sofia Delgado");
        assertThat(change.path("why").asText()).isEqualTo("Third week");
        asked("ops-owner", "escalation", "Bus is late", "detail", "Often");
        asked("office", "escalation", "No answer", "detail", "For weeks");
        assertThat(ask("school-leader", "escalation", "Mine", "detail", "x").statusCode())
                .as("staff who take no part")
                .isEqualTo(403);
        assertThat(errors(ask("org-owner", "escalation", "Why not")).path("detail").asText())
                .contains("why help is needed");
        assertThat(
                        new Http(server.baseUrl() + "/confluence")
                                .get(club.path("requests"))
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void nobodyIsAskedWhereNoOrganizationalOwnerCanAnswer() throws Exception {
        Journey lonely = partnership("Lonely Club");
        String owners =
                "{\"version\":2,\"programmaticOwner\":\"prog-owner\",\"organizationalOwner\":\"\","
                        + "\"operationalOwners\":[]}";
        lonely.as("prog-owner").json("PUT", lonely.path("owners"), owners);
        HttpResponse<String> refused =
                ask(lonely, "prog-owner", "escalation", "Help", "detail", "Because");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jira.json(refused.body()).at("/gates/0/name").asText())
                .isEqualTo("organizational-owner");
        assertThat(errors(ask(lonely, "prog-owner", "task", "Do it", "due", DUE)).has("owner"))
                .isTrue();
    }

    @Test
    void theProgrammaticOwnerDelegatesATaskAsASubTaskToAnOperationalOwner() {
        JsonNode task =
                asked("prog-owner", "task", "Book the room", "owner", "ops-owner", "due", DUE);
        assertThat(task.path("owner").asText()).isEqualTo("Marcus Hill");
        JsonNode issue = issue("Book the room", "Task");
        assertThat(issue.at("/fields/assignee/name").asText()).isEqualTo("ops-owner");
        JsonNode above = issue("Delegated: Book the room");
        assertThat(issue.at("/fields/parent/key").asText()).isEqualTo(above.path("key").asText());
        assertThat(above.at("/fields/assignee/name").asText()).isEqualTo("prog-owner");

        String parent = task.path("parent").asText();
        asked("office", "task", "Get the key", "owner", "ops-owner", "due", DUE, "parent", parent);
        assertThat(issue("Get the key", "Task").at("/fields/parent/key").asText())
                .isEqualTo(above.path("key").asText());

        JsonNode errors =
                errors(
                        ask(
                                "prog-owner",
                                "task",
                                "x",
                                "owner",
                                "org-owner",
                                "parent",
                                task.path("id").asText()));
        assertThat(errors.path("owner").asText()).contains("Valid: ops-owner.");
        assertThat(errors.path("parent").asText()).contains(parent);
        assertThat(errors.has("due")).isTrue();
        for (String other : new String[] {"org-owner", "ops-owner", "partner-lead"}) {
            assertThat(ask(other, "task", "x", "owner", "ops-owner", "due", DUE).statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
    }

    @Test
    void anOperationalOwnerFindsOwnTasksWithTheBoardsFilter() {
        asked("prog-owner", "task", "Print badges", "owner", "ops-owner", "due", DUE);
        issue("Print badges", "Task");
        Http jira = new Http(server.baseUrl() + "/jira");
        jira.logIn("ops-owner");
        String link = "/jira/secure/RapidBoard.jspa?projectKey=SCP";
        assertThat(page("ops-owner")).contains(link, "Assigned to me");

        String board = Http.location(jira.get(link.substring("/jira".length())));
        assertThat(board).contains("rapidView=");
        String all = jira.get(board.replaceFirst("^/jira", "")).body();
        assertThat(all).contains("Assigned to me", "Delegated: Print badges");
        String mine = jira.get(board.replaceFirst("^/jira", "") + "&quickFilter=0").body();
        assertThat(mine).contains("Print badges").doesNotContain("Delegated: Print badges");
    }

    @Test
    void dataRequestsGoToTheOfficeUntilAnAdministratorSaysWhoGetsThem() {
        asked("prog-owner", "data-request", "Attendance", "detail", "Mid-year", "due", DUE);
        JsonNode issue = issue("Data request: Attendance");
        assertThat(issue.at("/fields/assignee/name").asText()).isEmpty();
        assertThat(issue.at("/fields/labels").toString()).isEqualTo("[\"tandem-office\"]");
        assertThat(waiting("office")).contains("Data request: Attendance");
        assertThat(waiting("prog-owner")).doesNotContain("Data request: Attendance");

        String toLeader = "{\"dataOffice\":\"school-leader\",\"contact\":\"Room 12\"}";
        assertThat(route("prog-owner", toLeader)).isEqualTo(403);
        assertThat(club.as("prog-owner").get(QUEUE + "/routing").statusCode()).isEqualTo(403);
        assertThat(route("admin", toLeader)).isEqualTo(200);
        asked("org-owner", "data-request", "Grades", "detail", "Year-end", "due", DUE);
        assertThat(issue("Data request: Grades").at("/fields/assignee/name").asText())
                .isEqualTo("school-leader");

        assertThat(route("office", "{\"dataOffice\":\"tandem-board\"}")).isEqualTo(200);
        asked("office", "data-request", "Bus routes", "detail", "Access", "due", DUE);
        assertThat(waiting("board-clerk"))
                .contains("Data request: Bus routes")
                .doesNotContain("Attendance");
        assertThat(route("office", "{}")).isEqualTo(200);
        assertThat(ask("partner-lead", "data-request", "All", "detail", "x", "due", DUE))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(403);
    }

    @Test
    void everyStatesPageTellsHowToReachTheOfficeAndAsksItForHelp() {
        route("office", "{\"contact\":\"partnerships@example.org\"}");
        assertThat(page("partner-lead"))
                .contains("partnerships@example.org", "Ask the office for help");
        assertThat(page("board-member"))
                .contains("partnerships@example.org")
                .doesNotContain("Ask the office for help");
        route("office", "{}");

        asked("partner-lead", "help", "Write the agreement");
        assertThat(waiting("office")).contains("Request for help: Write the agreement");
        assertThat(change("action.help").path("by").asText()).isEqualTo("Sofia Delgado");
        issue("Request for help: Write the agreement");
        asked("school-leader", "help", "Find a room");
        assertThat(ask("board-member", "help", "x").statusCode()).isEqualTo(403);
        assertThat(errors(ask("office", "bribe", "x")).path("kind").asText())
                .contains("escalation, task, data-request, help");
    }

    @Test
    void aTaskDelegatedWhileJiraIsDownBecomesOneSubTaskWhenItIsBack() {
        server.outage(App.JIRA, Mode.DOWN);
        JsonNode task =
                asked("prog-owner", "task", "Order chess", "owner", "ops-owner", "due", DUE);
        assertThat(task.path("issueKey").isNull()).isTrue();
        assertThat(task.path("status").asText()).isEqualTo("being sent to Jira");
        server.outage(App.JIRA, Mode.NONE);
        JsonNode issue = issue("Order chess", "Task");
        assertThat(issue.at("/fields/parent/key").asText()).startsWith("SCP-");
        assertThat(new Jira(server.baseUrl(), "office").about("Order chess").path("total").asInt())
                .as("with the one above")
                .isEqualTo(2);
    }

    @Test
    void whoseOwnerChangesWhileItRunsKeepsTheMonitoringMeetingsOfItsCycle() throws Exception {
        Journey running = partnership("Running Club");
        running.take("prog-owner", "submit");
        running.determine(Rubric.LOW);
        running.decided("approval-to-develop", "approved");
        running.take("org-owner", "approve-to-develop");
        assertThat(meetings(running)).isEmpty();
        running.take("prog-owner", "implement");
        List<JsonNode> meetings = meetings(running);
        assertThat(meetings).hasSize(2);
        for (JsonNode meeting : meetings) {
            assertThat(meeting.path("owner").asText()).isEqualTo("Priya Nair");
            assertThat(LocalDate.parse(meeting.path("due").asText()))
                    .isBetween(LocalDate.now(), LocalDate.now().plusYears(1));
        }
        running.take("prog-owner", "adjust", "reason", "New room", "date", DUE);
        running.take("prog-owner", "resume");
        assertThat(meetings(running)).as("once per cycle").hasSize(2);

        String handOver =
                "{\"version\":%d,\"from\":\"prog-owner\",\"to\":\"ops-owner\",\"level\":\"all\"}"
                        .formatted(running.version());
        running.as("office").json("POST", running.path("owners/hand-over"), handOver);
        assertThat(meetings(running))
                .allMatch(one -> one.path("owner").asText().equals("Marcus Hill"));
        running.take("org-owner", "renew");
        running.take("ops-owner", "renewed");
        assertThat(meetings(running)).as("the new cycle has its own").hasSize(4);
        assertThat(issue(meetings.get(0).path("summary").asText()).at("/fields/duedate").asText())
                .isEqualTo(meetings.get(0).path("due").asText());
    }

    private static List<JsonNode> meetings(Journey journey) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode one : journey.get("requests").path("results")) {
            if (one.path("kind").asText().equals("monitoring-meeting")) {
                found.add(one);
            }
        }
        return found;
    }

    private static JsonNode asked(String user, String kind, String summary, String... more) {
        HttpResponse<String> answer = ask(user, kind, summary, more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Jira.json(answer.body());
    }

    private static HttpResponse<String> ask(
            String user, String kind, String summary, String... more) {
        return ask(club, user, kind, summary, more);
    }

    private static HttpResponse<String> ask(
            Journey where, String user, String kind, String summary, String... more) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("kind", kind).put("summary", summary);
        for (int i = 0; i < more.length; i += 2) {
            body.put(more[i], more[i + 1]);
        }
        return where.as(user).json("POST", where.path("requests"), body.toString());
    }

    private static JsonNode errors(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        return Jira.json(refused.body()).path("errors");
    }

    private static int route(String user, String body) {
        return club.as(user).json("PUT", QUEUE + "/routing", body).statusCode();
    }

    private static String waiting(String user) {
        return club.as(user).get(QUEUE + "?limit=100").body();
    }

    /** The newest change of a subject. */
    private static JsonNode change(String subject) {
        for (JsonNode change : club.get("history?limit=100").path("results")) {
            if (change.path("subject").asText().equals(subject)) {
                return change;
            }
        }
        throw new AssertionError("No " + subject);
    }

    private static JsonNode issue(String summary) {
        return issue(summary, "Action Item");
    }

    private static JsonNode issue(String summary, String type) {
        return new Jira(server.baseUrl(), "office").issue(summary, type);
    }

    /** The partnership's page as somebody sees it. */
    private static String page(String user) {
        return club.as(user).get(club.page()).body();
    }
}
