package org.tandem.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.App;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.Http;
import org.tandem.workspace.directory.AccessTokens;
import org.tandem.workspace.directory.CurrentUser;
import org.tandem.workspace.directory.SqlDirectory;
import org.tandem.workspace.login.Authentication;
import org.tandem.workspace.login.Credentials;
import org.tandem.workspace.login.SessionCookie;
import org.tandem.workspace.login.Sessions;
import org.tandem.workspace.modules.MacroModule;
import org.tandem.workspace.modules.Module;
import org.tandem.workspace.modules.PluginModules;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.DatabaseAddress;
import org.tandem.workspace.store.Settings;
import org.tandem.workspace.store.SqlDatabase;

/** The web layer alone, with routes made for the test. */
class RouterIT {
    @TempDir static Path data;
    private static Database database;
    private static JettyHttpServer server;

    private final Http http = new Http("http://127.0.0.1:" + server.port() + "/confluence");

    @BeforeAll
    static void start() {
        database = SqlDatabase.open(DatabaseAddress.h2(data));
        server = new JettyHttpServer("127.0.0.1", 0, List.of("/confluence"));
        WebApplication web = application();
        web.routes()
                .anonymous()
                .get("/display/{key}/{title*}", e -> e.send(200, "text/plain", e.path("title")))
                .get("/number", e -> e.sendJson(200, Map.of("n", e.number("n", 7))))
                .get("/rest/number", e -> e.sendJson(200, Map.of("n", e.number("n", 7))))
                .get("/rest/broken", RouterIT::fail)
                .get("/broken", RouterIT::fail)
                .get("/rest/stale", RouterIT::stale);
        server.filter("/confluence", web.filter());
        web.mountOn(server);
        server.start();
    }

    private static WebApplication application() {
        Clock clock = Clock.systemUTC();
        BundleTexts texts = new BundleTexts();
        SqlDirectory directory = new SqlDirectory(database, clock);
        Sessions sessions = new Sessions(database, clock);
        AppContext context =
                new AppContext(
                        App.CONFLUENCE,
                        "http://localhost/confluence",
                        database,
                        directory,
                        new CurrentUser(),
                        new NoModules(),
                        null,
                        texts,
                        clock);
        Authentication authentication =
                new Authentication(
                        App.CONFLUENCE,
                        directory,
                        new AccessTokens(database, directory, clock),
                        new Credentials(directory, clock),
                        sessions,
                        new SessionCookie(App.CONFLUENCE, false),
                        new Settings(database));
        return new WebApplication(
                context,
                texts,
                new Languages(texts.locales(), Locale.US),
                new VelocityTemplates(texts, () -> ZoneOffset.UTC),
                sessions,
                authentication);
    }

    private static void fail(Exchange exchange) {
        throw new IllegalStateException("secret detail");
    }

    private static void stale(Exchange exchange) {
        throw new WebError(409, "Changed meanwhile.", Map.of("version", "3; valid: 4"));
    }

    @AfterAll
    static void stop() {
        server.stop();
        database.close();
    }

    @Test
    void anUnexpectedErrorShowsANumberAndNothingFromInside() {
        HttpResponse<String> page = http.get("/broken");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .containsPattern("tell your administrator this number: [0-9a-f]{8}")
                .doesNotContain("secret detail", "IllegalState", "\tat ");
        HttpResponse<String> json = http.get("/rest/broken");
        assertThat(json.statusCode()).isEqualTo(500);
        assertThat(json.body())
                .contains("\"statusCode\":500")
                .doesNotContain("secret detail", "IllegalState");
    }

    @Test
    void aRefusalNamesItsFields() {
        HttpResponse<String> stale = http.get("/rest/stale");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("\"reason\":\"Conflict\"", "\"version\":\"3; valid: 4\"");
        HttpResponse<String> number = http.get("/rest/number?n=x%3Cb%3E");
        assertThat(number.statusCode()).isEqualTo(400);
        assertThat(number.body()).contains("\"n\":\"“x<b>” is not a whole number.\"");
        assertThat(http.get("/number?n=x%3Cb%3E").body()).contains("“x&lt;b&gt;”");
    }

    @Test
    void segmentsAreDecodedOneByOne() {
        assertThat(http.get("/display/PO/A%2FB%20%26%20c+d/more").body())
                .isEqualTo("A/B & c+d/more");
        assertThat(http.get("/display/PO/%C3%BCber").body()).isEqualTo("über");
    }

    private static final class NoModules implements PluginModules {
        @Override
        public <M extends Module> List<M> all(Class<M> type) {
            return List.of();
        }

        @Override
        public <M extends Module> Optional<M> byKey(Class<M> type, String completeKey) {
            return Optional.empty();
        }

        @Override
        public Optional<MacroModule> macro(String name) {
            return Optional.empty();
        }

        @Override
        public String soy(String pluginKey, String templateName, Map<String, ?> data) {
            throw new IllegalStateException("No plugins here");
        }
    }
}
