package org.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartUpIT {
    @TempDir Path data;

    @Test
    void aSessionSurvivesARestart() {
        WorkspaceServer first = start("0");
        String port = first.baseUrl().replaceAll(".*:", "");
        Http browser = new Http(first.baseUrl() + "/confluence");
        browser.logIn("office");
        first.close();
        try (WorkspaceServer second = start(port)) {
            assertThat(second.baseUrl()).isEqualTo(first.baseUrl());
            assertThat(browser.get("/plugins/personalaccesstokens/usertokens.action").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void sampleAccountsKeepTheServerOnThisMachine() {
        assertThatThrownBy(
                        () ->
                                WorkspaceServer.start(
                                        "--port", "0", "--bind", "0.0.0.0", "--data", folder()))
                .isInstanceOf(WrongOptions.class)
                .hasMessageContaining("prog-owner")
                .hasMessageContaining("--bind 127.0.0.1");
    }

    @Test
    void anEmptyWorkspaceGetsOneAdministratorWithARandomPassword() {
        try (WorkspaceServer server =
                WorkspaceServer.start("--port", "0", "--empty", "--data", folder())) {
            Http browser = new Http(server.baseUrl() + "/jira");
            assertThat(browser.logIn("admin").statusCode()).isEqualTo(401);
            assertThat(browser.logIn("prog-owner").statusCode()).isEqualTo(401);
            assertThat(server.firstPassword().orElseThrow()).hasSize(16);
        }
    }

    @Test
    void everythingThatKeepsItFromStartingIsReportedTogether() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "not a folder");
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());
            assertThatThrownBy(
                            () ->
                                    WorkspaceServer.start(
                                            "--port",
                                            port,
                                            "--bind",
                                            "0.0.0.0",
                                            "--data",
                                            file.toString()))
                    .isInstanceOfSatisfying(
                            WrongOptions.class,
                            refused -> assertThat(refused.problems()).hasSize(2));
        }
    }

    private WorkspaceServer start(String port) {
        return WorkspaceServer.startWithPeopleOnly("--port", port, "--data", folder());
    }

    private String folder() {
        return data.resolve("data").toString();
    }
}
