package org.tandem.workspace.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.ResponseException;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.workspace.App;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.directory.CurrentUser;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.osgi.HostFixture;
import org.tandem.workspace.platform.links.OtherApplication;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.Settings;

class ApplicationLinkTest {
    private static final User ADA = new User("ada", "ada", "Ada", "ada@example.org", true);

    private final Database database = HostFixture.memory();
    private final CurrentUser currentUser = new CurrentUser();
    private HttpServer jira;
    private ApplicationLink link;
    private ApplicationLinkService links;

    @BeforeEach
    void start() throws Exception {
        jira = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        jira.createContext(
                "/jira/",
                exchange -> {
                    String path = exchange.getRequestURI().getPath();
                    String answer =
                            exchange.getRequestMethod()
                                    + " "
                                    + path
                                    + " "
                                    + exchange.getRequestHeaders().getFirst("Authorization")
                                    + " "
                                    + exchange.getRequestHeaders().getFirst("X-AppLink-User")
                                    + " "
                                    + new String(
                                            exchange.getRequestBody().readAllBytes(),
                                            StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Location", "/jira/elsewhere");
                    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
                    int status = path.endsWith("/moved") ? 302 : path.endsWith("/no") ? 404 : 200;
                    exchange.sendResponseHeaders(status, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        jira.start();
        AppContext context =
                new AppContext(
                        App.CONFLUENCE,
                        "http://localhost:" + jira.getAddress().getPort() + "/confluence",
                        database,
                        null,
                        currentUser,
                        null,
                        new EventBus(),
                        null,
                        Clock.systemUTC());
        links = OtherApplication.links(context, new Settings(database), () -> "s3cret");
        link = links.getPrimaryApplicationLink(JiraApplicationType.class);
    }

    @AfterEach
    void stop() {
        currentUser.set(null);
        jira.stop(0);
        database.close();
    }

    @Test
    void theOnlyLinkLeadsToTheOtherApplication() {
        assertThat(link.getRpcUrl().getPath()).isEqualTo("/jira");
        assertThat(links.getPrimaryApplicationLink(ConfluenceApplicationType.class)).isNull();
    }

    @Test
    void aCallActsAsTheCurrentUser() throws Exception {
        currentUser.set(ADA);
        String answer =
                link.createAuthenticatedRequestFactory()
                        .createRequest(MethodType.POST, "/rest/api/2/issue")
                        .setRequestBody("{\"ü\":1}", "application/json")
                        .execute();
        assertThat(answer).isEqualTo("POST /jira/rest/api/2/issue AppLink s3cret ada {\"ü\":1}");
    }

    @Test
    void nobodyNeedsCredentialsButAnonymousCallsSendNone() throws Exception {
        ApplicationLinkRequestFactory factory = link.createAuthenticatedRequestFactory();
        assertThatThrownBy(() -> factory.createRequest(MethodType.GET, "rest/x"))
                .isInstanceOf(CredentialsRequiredException.class);
        assertThat(
                        link.createAuthenticatedRequestFactory(Anonymous.class)
                                .createRequest(MethodType.GET, "rest/x")
                                .execute())
                .isEqualTo("GET /jira/rest/x null null ");
    }

    @Test
    void redirectsAreNotFollowedAndFailuresAreExceptions() throws Exception {
        currentUser.set(ADA);
        ApplicationLinkRequestFactory factory = link.createAuthenticatedRequestFactory();
        int status =
                factory.createRequest(MethodType.GET, "/moved")
                        .executeAndReturn(response -> response.getStatusCode());
        assertThat(status).isEqualTo(302);
        assertThatThrownBy(() -> factory.createRequest(MethodType.GET, "/no").execute())
                .isInstanceOf(ResponseException.class)
                .hasMessageContaining("404");
    }

    @Test
    void theCredentialIsNeverSentElsewhere() {
        currentUser.set(ADA);
        ApplicationLinkRequestFactory factory = link.createAuthenticatedRequestFactory();
        for (String url :
                new String[] {"https://example.org/", link.getRpcUrl() + ".example.org/x"}) {
            assertThatThrownBy(() -> factory.createRequest(MethodType.GET, url))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
