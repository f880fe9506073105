package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
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

/** An agreement from its wizard to the sign-off in Jira, over HTTP (R7, R110–R114). */
class AgreementIT {
    private static final List<String> SECTIONS =
            List.of(
                    "section_shared_purpose",
                    "section_roles",
                    "section_services",
                    "section_financial",
                    "section_communication",
                    "section_outcomes",
                    "section_metrics",
                    "section_monitoring");

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office office;
    private static String partnership;

    private final Http owner = office.as("prog-owner");

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        office = new Office(server.baseUrl() + "/confluence", "AGR");
        office.createSpace();
        Http owner = office.as("prog-owner");
        Map<String, String> about =
                Map.of(
                        "partnerName",
                        "River Arts",
                        "schoolYear",
                        "2026-2027",
                        "organizationalOwner",
                        "org-owner",
                        "programmaticOwner",
                        "prog-owner");
        office.create(owner, "partnership-blueprint", about);
        partnership = Integer.toString(Office.number(owner, "River Arts"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void approvalOfAnIncompleteAgreementIsRefusedAndEverySectionThatIsEmptyIsNamed() {
        String page = agreement("Draft", Map.of("section_roles", "We all help."));
        HttpResponse<String> refused = ask(owner, page, 1);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains("Shared purpose, Services, Financial responsibility")
                .contains("Communication structure, Outcomes, Metrics, Monitoring schedule")
                .doesNotContain("Roles");
        assertThat(view(owner, page)).contains("These sections are still empty");
    }

    @Test
    void anAgreementIsReviewedReturnedAskedForAgainAndSignedOff() {
        String page = agreement("Whole", filled());
        assertThat(ask(office.as("partner-lead"), page, 1).statusCode()).isIn(403, 404);
        assertThat(ask(owner, page, 7).statusCode()).isEqualTo(409);
        assertThat(ask(owner, page, 1).statusCode()).isEqualTo(201);
        String issue = state(page, "OFFICE_REVIEW").path("issueKey").asText();
        Jira reviewer = new Jira(server.baseUrl(), "office");
        Jira signer = new Jira(server.baseUrl(), "org-owner");

        assertThat(signer.move(issue, "Sign off", "").statusCode()).isEqualTo(400);
        assertThat(reviewer.move(issue, "Return for changes", "").body()).contains("Say why");
        assertThat(reviewer.move(issue, "Return for changes", "Costs?").statusCode())
                .isEqualTo(204);
        state(page, "RETURNED");
        assertThat(view(owner, page)).contains("Returned for changes", "Costs?");

        assertThat(ask(owner, page, 1).statusCode()).isEqualTo(201);
        state(page, "OFFICE_REVIEW");
        reviewer.move(issue, "Forward for sign-off", "");
        assertThat(reviewer.move(issue, "Sign off", "").statusCode()).isEqualTo(400);
        assertThat(signer.move(issue, "Sign off", "").statusCode()).isEqualTo(204);
        assertThat(state(page, "APPROVED").path("issueKey").asText()).isEqualTo(issue);
        assertThat(view(owner, page)).contains("The agreement is signed off");
    }

    @Test
    void aLaterEditVoidsTheRequestUntilItIsAskedForAgain() {
        String page = agreement("Edited", filled());
        ask(owner, page, 1);
        state(page, "OFFICE_REVIEW");
        JsonNode content = content(page);
        String body = content.at("/body/storage/value").asText();
        String changed = body.replace("Agreed: section_roles", "Agreed: other section_roles");
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        update.put("type", "page").put("title", "Edited").putObject("version").put("number", 2);
        update.putObject("body")
                .putObject("storage")
                .put("representation", "storage")
                .put("value", changed);
        assertThat(owner.json("PUT", "/rest/api/content/" + page, update.toString()).statusCode())
                .isEqualTo(200);

        assertThat(approval(page).path("changed").asBoolean()).isTrue();
        assertThat(view(owner, page)).contains("The page was changed after approval of version 1");
        assertThat(ask(owner, page, 2).statusCode()).isEqualTo(201);
        Eventually.get(() -> approval(page), now -> !now.path("changed").asBoolean());
    }

    @Test
    void whoeverIsOwnerOnTheDaySignsAndASignatureOutlastsTheOwner() throws Exception {
        String page = agreement("Handed over", filled());
        ask(owner, page, 1);
        String issue = state(page, "OFFICE_REVIEW").path("issueKey").asText();
        handOver("org-owner", "school-leader");
        new Jira(server.baseUrl(), "office").move(issue, "Forward for sign-off", "");
        Jira leader = new Jira(server.baseUrl(), "school-leader");
        Eventually.get(
                () -> leader.move(issue, "Sign off", "").statusCode(), status -> status == 204);
        state(page, "APPROVED");

        handOver("school-leader", "org-owner");
        assertThat(view(owner, page))
                .contains("The agreement is signed off")
                .doesNotContain("was not signed off by the organizational owner");
    }

    private void handOver(String from, String to) {
        String address = "/rest/tandem/1.0/partnerships/" + partnership;
        int version = Jira.json(owner.get(address).body()).path("version").asInt();
        String body =
                String.format(
                        "{\"version\":%d,\"from\":\"%s\",\"to\":\"%s\",\"level\":\"all\"}",
                        version, from, to);
        assertThat(owner.json("POST", address + "/owners/hand-over", body).statusCode())
                .isEqualTo(200);
    }

    private static Map<String, String> filled() {
        Map<String, String> sections = new HashMap<>();
        SECTIONS.forEach(section -> sections.put(section, "Agreed: " + section));
        return sections;
    }

    /** Creates an agreement and answers its page id. */
    private String agreement(String title, Map<String, String> sections) {
        Map<String, String> fields = new HashMap<>(sections);
        fields.put("partnership", partnership);
        fields.put("title", title);
        String path = office.create(owner, "agreement-blueprint", fields);
        return path.replaceFirst("^.*/pages/(\\d+).*$", "$1");
    }

    private HttpResponse<String> ask(Http who, String page, int version) {
        String body = "{\"pageVersion\": " + version + "}";
        return who.json("POST", "/rest/tandem/1.0/agreements/" + page + "/approval", body);
    }

    private JsonNode approval(String page) {
        return Jira.json(owner.get("/rest/tandem/1.0/agreements/" + page + "/approval").body());
    }

    private JsonNode state(String page, String state) {
        return Eventually.get(
                () -> approval(page), now -> now.path("state").asText().equals(state));
    }

    private JsonNode content(String page) {
        return Jira.json(
                owner.get("/rest/api/content/" + page + "?expand=version,body.storage").body());
    }

    private static String view(Http who, String page) {
        String path = Http.location(who.get("/pages/viewpage.action?pageId=" + page));
        return who.get(path.replaceFirst("^(https?://[^/]*)?/confluence", "")).body();
    }
}
