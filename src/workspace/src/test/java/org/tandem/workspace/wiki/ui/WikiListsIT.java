package org.tandem.workspace.wiki.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

class WikiListsIT {
    @TempDir static Path data;
    private static WorkspaceServer server;

    private final Http wiki = new Http(server.baseUrl() + "/confluence");

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aStartBeforeTheBeginningIsTheBeginning() {
        wiki.logIn("admin");
        assertThat(wiki.get("/dosearchsite.action?queryString=a&start=-7").statusCode())
                .isEqualTo(200);
        assertThat(wiki.get("/labels/plan?start=-7").statusCode()).isEqualTo(200);
    }
}
