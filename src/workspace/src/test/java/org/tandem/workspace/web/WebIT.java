package org.tandem.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

class WebIT {
    private static final String TOKENS = "/plugins/personalaccesstokens/usertokens.action";
    private static final String NOTHING = "/rest/nothing/here";

    @TempDir static Path data;
    private static WorkspaceServer server;

    private final Http wiki = new Http(server.baseUrl() + "/confluence");
    private final Http tracker = new Http(server.baseUrl() + "/jira");

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aFormWithoutTheSessionsTokenOrFromAnotherSiteIsRefused() {
        wiki.logIn("prog-owner");
        String token = Http.token(wiki.get(TOKENS));
        assertThat(wiki.post(TOKENS, Map.of("name", "report")).statusCode()).isEqualTo(403);
        Map<String, String> form = Map.of("name", "report", "atl_token", token);
        assertThat(wiki.post(TOKENS, form).statusCode()).isEqualTo(200);
        HttpRequest.Builder foreign =
                wiki.to(TOKENS + "?name=x&atl_token=" + token)
                        .header("Origin", "http://evil.example")
                        .POST(HttpRequest.BodyPublishers.noBody());
        assertThat(wiki.send(foreign).statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenIsShownOnceAndWorksUntilItIsRevoked() {
        wiki.logIn("ops-owner");
        String xsrf = Http.token(wiki.get(TOKENS));
        String page = wiki.post(TOKENS, Map.of("name", "cli", "atl_token", xsrf)).body();
        String secret = part(page, "readonly value=\"([^\"]+)\"");
        assertThat(status(NOTHING, "Bearer " + secret)).isEqualTo(404);
        assertThat(wiki.get(TOKENS).body()).contains("cli").doesNotContain(secret);
        String id = part(page, "name=\"id\" value=\"(\\d+)\"");
        wiki.post(TOKENS + "/revoke", Map.of("id", id, "atl_token", xsrf));
        assertThat(status(NOTHING, "Bearer " + secret)).isEqualTo(401);
    }

    @Test
    void basicCredentialsAreAcceptedOrRefusedNeverIgnored() {
        assertThat(status(TOKENS, Http.basic("office", "office"))).isEqualTo(200);
        assertThat(status(NOTHING, Http.basic("office", "wrong"))).isEqualTo(401);
        assertThat(status(NOTHING, "Nonsense")).isEqualTo(401);
        assertThat(status(NOTHING, "AppLink guessed")).isEqualTo(401);
    }

    @Test
    void errorsOfRestHaveTheShapeOfEachProduct() throws Exception {
        HttpResponse<String> missing = wiki.get(NOTHING);
        assertThat(missing.statusCode()).isEqualTo(404);
        JsonNode confluence = new ObjectMapper().readTree(missing.body());
        assertThat(confluence.get("statusCode").asInt()).isEqualTo(404);
        assertThat(confluence.get("reason").asText()).isEqualTo("Not Found");
        assertThat(confluence.get("message").asText()).isNotEmpty();
        JsonNode jira = new ObjectMapper().readTree(tracker.get(NOTHING).body());
        assertThat(jira.get("errorMessages")).hasSize(1);
        assertThat(jira.get("errors").isObject()).isTrue();
    }

    @Test
    void anUnknownPageIsAPageOnWhichNothingRunsButOurOwnScripts() {
        wiki.logIn("office");
        HttpResponse<String> missing = wiki.get("/no/such/page");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("<h1>Not found</h1>", "Log out");
        assertThat(missing.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'");
        assertThat(missing.body()).doesNotContain("<script>", "style=\"", "onclick");
    }

    @Test
    void anotherMethodIsRefusedNamingTheValidOnes() {
        wiki.logIn("office");
        HttpResponse<String> refused =
                wiki.send(wiki.to(TOKENS).header("X-Atlassian-Token", "no-check").DELETE());
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void aProgramLogsInToTheTrackerWithJson() {
        String credentials = "{\"username\":\"office\",\"password\":\"%s\"}";
        String path = "/rest/auth/1/session";
        assertThat(tracker.get(path).statusCode()).isEqualTo(401);
        assertThat(tracker.json("POST", path, credentials.formatted("no")).statusCode())
                .isEqualTo(401);
        assertThat(tracker.json("POST", path, "{\"username\":").body()).contains("line 1");
        assertThat(tracker.post(path, Map.of("username", "office")).statusCode()).isEqualTo(415);
        assertThat(tracker.json("POST", path, credentials.formatted("office")).body())
                .contains("JSESSIONID");
        assertThat(tracker.get(path).body()).contains("\"name\":\"office\"");
        assertThat(tracker.json("DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(tracker.get(path).statusCode()).isEqualTo(401);
    }

    @Test
    void aRequestThatIsTooLargeIsRefused() {
        wiki.logIn("office");
        Map<String, String> form = Map.of("name", "x".repeat(2_000_001));
        assertThat(wiki.post(TOKENS, form).statusCode()).isEqualTo(413);
    }

    @Test
    void onlyAdministratorsManageUsers() {
        wiki.logIn("office");
        assertThat(wiki.get("/admin/users").statusCode()).isEqualTo(403);
        tracker.logIn("admin");
        String token = Http.token(tracker.get("/secure/admin/users/new"));
        Map<String, String> form =
                Map.of(
                        "name", "new-person",
                        "fullName", "<b>New</b> & Person",
                        "password", "a long secret",
                        "atl_token", token);
        assertThat(tracker.post("/secure/admin/users/new", form).statusCode()).isEqualTo(303);
        String page = tracker.get("/secure/admin/users/new-person").body();
        assertThat(page).contains("&lt;b&gt;New&lt;/b&gt; &amp; Person", "aui-message-success");
        HttpResponse<String> again = tracker.post("/secure/admin/users/new", form);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("This user name is taken.", "name-error");
    }

    @Test
    void staticFilesAreKeptByTheBrowserAndNothingElseIsServed() {
        String page = wiki.get("/login.action").body();
        String style = part(page, "href=\"/confluence(/s/[^\"]+workspace.css)\"");
        HttpResponse<String> css = wiki.get(style);
        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        String folder = style.replaceAll("/web/.*", "");
        assertThat(wiki.get(folder + "/%2e%2e/simplelogger.properties").statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    private int status(String path, String authorization) {
        Http fresh = new Http(server.baseUrl() + "/confluence");
        return fresh.send(fresh.to(path).header("Authorization", authorization)).statusCode();
    }

    private static String part(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
