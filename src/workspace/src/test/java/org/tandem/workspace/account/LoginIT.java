package org.tandem.workspace.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

class LoginIT {
    private static final String TOKENS = "/plugins/personalaccesstokens/usertokens.action";

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
    void anAnonymousReaderIsSentToTheLoginPageAndBack() {
        HttpResponse<String> refused = wiki.get(TOKENS);
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(Http.location(refused))
                .startsWith("/confluence/login.action?os_destination=%2Fplugins");
        HttpResponse<String> in = logIn(TOKENS);
        assertThat(Http.location(in)).isEqualTo("/confluence" + TOKENS);
        assertThat(in.headers().firstValue("Set-Cookie").orElse(""))
                .contains("JSESSIONID=", "Path=/confluence", "HttpOnly", "SameSite=Lax");
        assertThat(wiki.get(TOKENS).statusCode()).isEqualTo(200);
    }

    @Test
    void aDestinationOutsideTheApplicationIsIgnored() {
        assertThat(Http.location(logIn("//evil.example/"))).isEqualTo("/confluence/");
    }

    @Test
    void eachApplicationHasItsOwnLogin() {
        wiki.logIn("office");
        Http elsewhere = new Http(server.baseUrl() + "/jira");
        assertThat(elsewhere.get("/secure/ViewProfile.jspa/tokens").statusCode()).isEqualTo(303);
        elsewhere.logIn("office");
        assertThat(elsewhere.get("/secure/ViewProfile.jspa/tokens").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordIsToldWithoutSayingWhichPartIsWrong() {
        HttpResponse<String> refused =
                tracker.post(
                        "/login.jsp", Map.of("os_username", "office", "os_password", "<wrong>"));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("X-Seraph-LoginReason"))
                .contains("AUTHENTICATED_FAILED");
        assertThat(refused.body())
                .contains("The user name or the password is wrong.", "value=\"office\"")
                .doesNotContain("<wrong>");
    }

    @Test
    void guessingIsSlowedDownAfterFiveFailures() {
        for (int i = 0; i < 5; i++) {
            wiki.post("/login.action", Map.of("os_username", "board-member", "os_password", "x"));
        }
        assertThat(wiki.logIn("board-member").statusCode()).isEqualTo(429);
        assertThat(wiki.logIn("board-clerk").statusCode()).isEqualTo(303);
    }

    @Test
    void loggingOutEndsTheSession() {
        wiki.logIn("office");
        String token = Http.token(wiki.get(TOKENS));
        HttpResponse<String> out = wiki.post("/logout.action", Map.of("atl_token", token));
        assertThat(Http.location(out)).isEqualTo("/confluence/login.action?logout=true");
        assertThat(wiki.get(TOKENS).statusCode()).isEqualTo(303);
    }

    @Test
    void whoLosesTheApplicationsGroupLosesTheSessionToo() {
        tracker.logIn("partner-member");
        assertThat(tracker.get("/rest/api/2/myself").statusCode()).isEqualTo(200);
        wiki.logIn("admin");
        String groups = "/admin/users/partner-member/groups";
        String token = Http.token(wiki.get("/admin/users/partner-member"));
        wiki.post(groups, Map.of("atl_token", token, "remove", "jira-software-users"));
        assertThat(tracker.get("/rest/api/2/myself").statusCode()).isEqualTo(401);
        wiki.post(groups, Map.of("atl_token", token, "add", "jira-software-users"));
        assertThat(tracker.get("/rest/api/2/myself").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> logIn(String destination) {
        return wiki.post(
                "/login.action",
                Map.of(
                        "os_username", "office",
                        "os_password", "office",
                        "os_destination", destination));
    }
}
