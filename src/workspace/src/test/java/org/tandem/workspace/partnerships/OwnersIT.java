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

/** Owners of partnerships and handing over, over HTTP and through to Jira. */
class OwnersIT {
    private static final String REST = "/rest/tandem/1.0/";

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office district;
    private static Http owner;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        district = new Office(server.baseUrl() + "/confluence", "OWN");
        district.createSpace();
        owner = district.as("prog-owner");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyLevelIsThereWithWhoOwnsAndWhatIsExpected() throws Exception {
        JsonNode owners = json(owner.get(owners(create("Chess Club"))));
        assertThat(owners.path("levels").findValuesAsText("id"))
                .containsExactly("organizational", "programmatic", "operational");
        JsonNode programmatic = owners.at("/levels/1");
        assertThat(programmatic.at("/owners/0/name").asText()).isEqualTo("prog-owner");
        assertThat(programmatic.at("/owners/0/active").asBoolean()).isTrue();
        assertThat(programmatic.path("expectations")).isNotEmpty();
    }

    @Test
    void onlyActiveMembersOfThePacksGroupCanOwnAndOneMustBeProgrammatic() throws Exception {
        String address = owners(create("Piano Club"));
        JsonNode errors =
                json(owner.json("PUT", address, names(1, "partner-lead", "", "nobody")))
                        .path("errors");
        assertThat(errors.has("operationalOwners")).isTrue();
        errors = json(owner.json("PUT", address, names(1, "partner-lead", "", ""))).path("errors");
        assertThat(errors.path("organizationalOwner").asText()).contains("tandem-staff");
        assertThat(errors.has("programmaticOwner")).isTrue();

        HttpResponse<String> saved =
                owner.json("PUT", address, names(1, "org-owner", "org-owner", "org-owner"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(json(saved).findValuesAsText("name"))
                .containsExactly("org-owner", "org-owner", "org-owner");
        assertThat(
                        district.as("office")
                                .json("PUT", address, names(1, "", "office", ""))
                                .statusCode())
                .isEqualTo(409);
        assertThat(
                        district.as("partner-lead")
                                .json("PUT", address, names(2, "", "office", ""))
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoHandsOverPassesTheOpenActionsOnHereAndInJira() throws Exception {
        int number = create("Garden Club");
        String actions = REST + "partnerships/" + number + "/actions";
        String action =
                "{\"summary\":\"Order seeds\",\"owner\":\"prog-owner\",\"due\":\"2036-12-31\"}";
        assertThat(owner.json("POST", actions, action).statusCode()).isEqualTo(201);

        String handOver =
                "{\"version\":1,\"from\":\"prog-owner\",\"to\":\"ops-owner\",\"level\":\"all\","
                        + "\"reason\":\"New school year\"}";
        JsonNode done = json(owner.json("POST", owners(number) + "/hand-over", handOver));
        assertThat(done.at("/actions/0/summary").asText()).isEqualTo("Order seeds");
        assertThat(done.path("levels").toString()).isEqualTo("[\"programmatic\"]");
        assertThat(json(owner.get(owners(number))).at("/levels/1/owners/0/name").asText())
                .isEqualTo("ops-owner");

        Http office = district.as("office");
        JsonNode sent =
                Eventually.get(
                        () -> json(office.get(actions)).at("/results/0"),
                        one -> one.hasNonNull("issueKey") && owned(one, "Marcus Hill"));
        Jira jira = new Jira(server.baseUrl(), "office");
        String issue = "issue/" + sent.path("issueKey").asText();
        Eventually.get(
                () -> jira.get(issue).at("/fields/assignee/name").asText(), "ops-owner"::equals);
        assertThat(office.json("POST", owners(number) + "/hand-over", handOver).statusCode())
                .as("who is no owner has nothing to hand over")
                .isEqualTo(400);
    }

    @Test
    void theOfficeFindsPartnershipsWhoseOwnerIsGoneAndOthersDoNot() throws Exception {
        Http office = district.as("office");
        int number = create("Rocket Club");
        office.json("PUT", owners(number), names(1, "school-leader", "prog-owner", ""));
        assertThat(json(office.get(REST + "reports/orphans")).path("results")).isEmpty();

        activate("school-leader", "false");
        JsonNode orphans = json(office.get(REST + "reports/orphans"));
        JsonNode found = orphan(orphans, number);
        assertThat(found.at("/troubles/0/level").asText()).isEqualTo("organizational");
        assertThat(found.at("/troubles/0/owner").asText()).isEqualTo("school-leader");
        assertThat(owner.get(REST + "reports/orphans").statusCode()).isEqualTo(403);

        String to =
                "{\"version\":2,\"from\":\"school-leader\",\"to\":\"org-owner\",\"level\":\"all\"}";
        assertThat(office.json("POST", owners(number) + "/hand-over", to).statusCode())
                .isEqualTo(200);
        assertThat(orphan(json(office.get(REST + "reports/orphans")), number)).isNull();
        activate("school-leader", "true");
    }

    @Test
    void nothingBeginsWithoutAProgrammaticOwnerWhoseAccountWorks() throws Exception {
        Http office = district.as("office");
        int number = create("Kite Club");
        office.json("PUT", owners(number), names(1, "", "school-leader", ""));
        activate("school-leader", "false");

        HttpResponse<String> refused =
                office.json(
                        "POST",
                        REST + "partnerships/" + number + "/transitions",
                        "{\"version\":2,\"transition\":\"submit\"}");
        activate("school-leader", "true");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).at("/gates").findValuesAsText("name"))
                .containsExactly("owner-assigned");
    }

    @Test
    void theReportTakesTheSameQueriesForMoreOrphans() throws Exception {
        Http office = district.as("office");
        Statements statements = new Statements(data);
        Runnable report = () -> office.get(REST + "reports/orphans");
        orphan(office, "Club 1");
        int one = statements.least(report);
        for (int i = 2; i < 7; i++) {
            orphan(office, "Club " + i);
        }
        assertThat(json(office.get(REST + "reports/orphans")).path("results"))
                .hasSizeGreaterThan(6);
        assertThat(statements.least(report)).isLessThanOrEqualTo(one);
        activate("school-leader", "true");
    }

    /** Makes a partnership whose operational owner is deactivated. */
    private static void orphan(Http office, String partner) throws Exception {
        activate("school-leader", "true");
        String names = names(1, "", "prog-owner", "school-leader");
        int status = office.json("PUT", owners(create(partner)), names).statusCode();
        assertThat(status).isEqualTo(200);
        activate("school-leader", "false");
    }

    private static JsonNode orphan(JsonNode orphans, int number) {
        for (JsonNode one : orphans.path("results")) {
            if (one.path("id").asInt() == number) {
                return one;
            }
        }
        return null;
    }

    private static boolean owned(JsonNode action, String fullName) {
        return action.path("owner").asText().equals(fullName);
    }

    private static void activate(String user, String active) {
        Http admin = district.as("admin");
        String token = Http.token(admin.get("/admin/users"));
        HttpResponse<String> answer =
                admin.post(
                        "/admin/users/" + user + "/active",
                        Map.of("active", active, "atl_token", token));
        assertThat(answer.statusCode()).isLessThan(400);
    }

    private static int create(String partner) throws Exception {
        district.create(
                owner,
                "partnership-blueprint",
                Map.of("partnerName", partner, "schoolYear", "2026-2027"));
        return Office.number(owner, partner);
    }

    private static String owners(int number) {
        return REST + "partnerships/" + number + "/owners";
    }

    private static String names(
            int version, String organizational, String programmatic, String operational) {
        return String.format(
                "{\"version\":%d,\"organizationalOwner\":\"%s\",\"programmaticOwner\":\"%s\","
                        + "\"operationalOwners\":[\"%s\"]}",
                version, organizational, programmatic, operational);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Jira.json(answer.body());
    }
}
