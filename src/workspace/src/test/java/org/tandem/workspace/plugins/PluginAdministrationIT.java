package org.tandem.workspace.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;
import org.tandem.workspace.osgi.TestPlugin;

class PluginAdministrationIT {
    private static final String PLUGINS = "/rest/plugins/1.0/";
    private static final String PLUGIN = PLUGINS + "org.acme.echo-key";
    private static final String RESOURCE =
            """
            package org.acme;
            import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
            import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
            import jakarta.ws.rs.*;
            import java.time.Instant;
            @Path("/") @Produces("application/json") @Consumes("application/json")
            public class Echo {
                public static class Note { public String text; public Instant at; }
                @GET @Path("open") @UnrestrictedAccess
                public Note open() {
                    Note note = new Note();
                    note.text = "VERSION";
                    note.at = Instant.EPOCH;
                    return note;
                }
                @POST public Note echo(Note note) { return note; }
                @GET @Path("admin") @AdminOnly public Note admin() { return new Note(); }
                @GET @Path("broken") public Note broken() {
                    throw new IllegalStateException("inner detail");
                }
            }
            """;

    @TempDir static Path data;
    private static WorkspaceServer server;

    private final Http tracker = new Http(server.baseUrl() + "/jira");

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void install() {
        assertThat(upload("admin", plugin("1.0")).statusCode()).isEqualTo(201);
    }

    @AfterEach
    void uninstall() {
        tracker.send(as("admin", PLUGIN).DELETE());
    }

    private static byte[] plugin(String version) {
        return TestPlugin.named("org.acme.echo")
                .version(version)
                .source("org.acme.Echo", RESOURCE.replace("VERSION", version))
                .modules("<rest key='r' path='/echo' version='1'/>")
                .build();
    }

    private HttpRequest.Builder as(String user, String path) {
        return tracker.to(path).header("Authorization", Http.basic(user, user));
    }

    private HttpResponse<String> upload(String user, byte[] jar) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--limit\r\nContent-Disposition: form-data; name=\"plugin\";"
                                + " filename=\"p.jar\"\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(jar);
        body.writeBytes("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return tracker.send(
                as(user, PLUGINS)
                        .header("Content-Type", "multipart/form-data; boundary=limit")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpResponse<String> enable(boolean enabled) {
        return tracker.send(
                as("admin", PLUGIN)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"enabled\":" + enabled + "}")));
    }

    private int status(String user, String path) {
        return tracker.send(as(user, path)).statusCode();
    }

    private HttpResponse<String> echo(String json) {
        return tracker.send(
                as("office", "/rest/echo/1")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return new ObjectMapper().readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    @Test
    void anUploadedPluginAnswersAtOnceAndAnUpdateReplacesIt() {
        assertThat(json(tracker.get("/rest/echo/1/open")).path("text").asText()).isEqualTo("1.0");
        upload("admin", plugin("2.0"));
        JsonNode latest = json(tracker.get("/rest/echo/latest/open"));
        assertThat(latest.path("text").asText()).isEqualTo("2.0");
        assertThat(latest.path("at").asText()).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void aDisabledPluginIsGoneUntilItIsEnabled() {
        assertThat(json(enable(false)).path("enabled").asBoolean()).isFalse();
        assertThat(tracker.get("/rest/echo/1/open").statusCode()).isEqualTo(404);
        assertThat(status("office", "/rest/echo/1/open")).isEqualTo(404);
        assertThat(json(enable(true)).path("modules").get(0).path("enabled").asBoolean()).isTrue();
        assertThat(tracker.get("/rest/echo/1/open").statusCode()).isEqualTo(200);
    }

    @Test
    void resourcesAreForLicensedPeopleUnlessAnnotatedOtherwise() {
        assertThat(tracker.get("/rest/echo/1/admin").statusCode()).isEqualTo(401);
        assertThat(status("office", "/rest/echo/1/admin")).isEqualTo(403);
        assertThat(status("admin", "/rest/echo/1/admin")).isEqualTo(200);
        assertThat(echo("{\"text\":\"ü\"}").body()).contains("\"ü\"");
    }

    @Test
    void wrongInputAnswers400NamingTheFieldAndNoStackTraceEverShows() {
        HttpResponse<String> unknown = echo("{\"odd\":1}");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(json(unknown).path("errors").path("odd").asText()).contains("at, text");
        HttpResponse<String> wrong = echo("{\"at\":\"soon\"}");
        assertThat(json(wrong).path("errors").has("at")).isTrue();
        assertThat(echo("{").statusCode()).isEqualTo(400);
        HttpResponse<String> broken = tracker.send(as("office", "/rest/echo/1/broken"));
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).contains("errorMessages").doesNotContain("inner detail");
    }

    @Test
    void aSessionsChangeNeedsJsonOrTheTokenHeader() {
        tracker.logIn("office");
        assertThat(tracker.json("POST", "/rest/echo/1", "{\"text\":\"x\"}").statusCode())
                .isEqualTo(200);
        HttpRequest.Builder plain =
                tracker.to("/rest/echo/1")
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertThat(tracker.send(plain).statusCode()).isEqualTo(403);
    }

    @Test
    void onlyAdministratorsManagePlugins() {
        assertThat(tracker.get(PLUGINS).statusCode()).isEqualTo(401);
        assertThat(status("office", PLUGINS)).isEqualTo(403);
        assertThat(upload("office", plugin("3.0")).statusCode()).isEqualTo(403);
        assertThat(upload("admin", "no jar".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(400);
        assertThat(status("admin", PLUGINS + "org.acme.none-key")).isEqualTo(404);
    }

    @Test
    void anAdministratorDisablesAPluginOnItsPage() {
        tracker.logIn("admin");
        String page = "/secure/admin/plugins/org.acme.echo";
        HttpResponse<String> shown = tracker.get(page);
        assertThat(shown.body()).contains("org.acme.echo", "rest");
        String token = Http.token(shown);
        assertThat(tracker.post(page + "/disable", Map.of("atl_token", token)).statusCode())
                .isEqualTo(303);
        assertThat(status("office", "/rest/echo/1/open")).isEqualTo(404);
    }
}
