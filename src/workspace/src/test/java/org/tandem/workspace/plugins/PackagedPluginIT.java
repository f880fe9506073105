package org.tandem.workspace.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** The jar that ships starts in both applications. */
class PackagedPluginIT {
    @TempDir Path data;

    @Test
    void thePackagedPluginStartsInBothApplicationsWithoutAWarning() throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (WorkspaceServer server =
                WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString())) {
            for (String application : new String[] {"/confluence", "/jira"}) {
                JsonNode plugin = plugin(server.baseUrl() + application);
                assertThat(plugin.path("enabled").asBoolean()).as("%s", plugin).isTrue();
                assertThat(plugin.path("modules")).isNotEmpty();
                for (JsonNode module : plugin.path("modules")) {
                    assertThat(module.path("enabled").asBoolean()).as("%s", module).isTrue();
                }
            }
        } finally {
            System.setErr(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8))
                .doesNotContain("WARN")
                .doesNotContain("ERROR");
    }

    private static JsonNode plugin(String application) throws Exception {
        Http http = new Http(application);
        String path = "/rest/plugins/1.0/org.tandem.partnerships-key";
        String answer =
                http.send(http.to(path).header("Authorization", Http.basic("admin", "admin")))
                        .body();
        return new ObjectMapper().readTree(answer);
    }
}
