package org.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes over one PostgreSQL. */
class NodesIT {
    private static final String TOKENS = "/plugins/personalaccesstokens/usertokens.action";

    @TempDir static Path data;
    private static EmbeddedPostgres postgres;
    private static WorkspaceServer one;
    private static WorkspaceServer other;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        one = node("one");
        other = node("other");
    }

    private static WorkspaceServer node(String name) {
        return WorkspaceServer.startWithPeopleOnly(
                "--port",
                "0",
                "--data",
                data.resolve(name).toString(),
                "--db-url",
                postgres.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        other.close();
        one.close();
        postgres.close();
    }

    @Test
    void aLoginAtOneNodeHoldsAtTheOtherAndEndsAtBoth() {
        Http here = new Http(one.baseUrl() + "/confluence");
        here.logIn("office");
        Http there = here.at(other.baseUrl() + "/confluence");
        HttpResponse<String> page = there.get(TOKENS);
        assertThat(page.statusCode()).isEqualTo(200);
        there.post("/logout.action", Map.of("atl_token", Http.token(page)));
        assertThat(here.get(TOKENS).statusCode()).isEqualTo(303);
    }

    @Test
    void aUserDeactivatedAtOneNodeIsOutAtTheOther() {
        Http person = new Http(other.baseUrl() + "/jira");
        person.logIn("board-member");
        Http admin = new Http(one.baseUrl() + "/jira");
        admin.logIn("admin");
        String token = Http.token(admin.get("/secure/admin/users/board-member"));
        admin.post(
                "/secure/admin/users/board-member/active",
                Map.of("active", "false", "atl_token", token));
        assertThat(person.get("/secure/ViewProfile.jspa/tokens").statusCode()).isEqualTo(303);
        assertThat(person.logIn("board-member").statusCode()).isEqualTo(401);
    }
}
