package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** What ends or begins again as time passes, in a workspace whose clock the tests move on. */
class ReadinessTimeIT {
    @TempDir static Path data;
    private static final LaterClock CLOCK = new LaterClock();
    private static WorkspaceServer server;
    private static Office office;
    private static int partnerships;

    private final Http visitor = new Http(server.baseUrl() + "/confluence");
    private final HolderSheet holder = new HolderSheet(visitor);
    private final OtherAddress elsewhere = new OtherAddress(server.baseUrl());
    private String number;
    private String api;
    private PersonalLinks links;

    @BeforeAll
    static void start() {
        server =
                WorkspaceServer.startWithPeopleOnly(
                        CLOCK, "--port", "0", "--data", data.toString());
        office = new Office(server.baseUrl() + "/confluence", "TIM");
        office.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void aPartnership() throws IOException {
        String name = "Later Friends " + ++partnerships;
        Http owner = office.as("prog-owner");
        office.create(
                owner,
                "partnership-blueprint",
                Map.of(
                        "partnerName",
                        name,
                        "schoolYear",
                        "2026-2027",
                        "districtTeam",
                        "prog-owner, school-leader",
                        "partnerTeam",
                        "partner-lead"));
        number = Integer.toString(Office.number(owner, name));
        api = "/rest/tandem/1.0/partnerships/" + number + "/readiness";
        links = new PersonalLinks(office.as("partner-lead"), number);
    }

    @Test
    void aLinkEndsWhenItsTimeIsOverAndSaysNoMoreThanAGuessedOne() {
        String sheet = holder.open(links.make("Di Moss"));
        CLOCK.moveOn(Duration.ofDays(7).minusMinutes(5));
        assertThat(visitor.get(sheet).body()).as("on its last day").contains("Di Moss");
        CLOCK.moveOn(Duration.ofMinutes(5));
        HttpResponse<String> expired = visitor.get(sheet);

        assertThat(expired.statusCode()).isEqualTo(404);
        assertThat(expired.body())
                .isEqualTo(visitor.get(PersonalLinks.SHEET + "A".repeat(43)).body())
                .doesNotContain("Di Moss", "Later");
        Http lead = office.as("partner-lead");
        assertThat(lead.get(PersonalLinks.PAGE + "?partnership=" + number).body())
                .contains("Expired");
        assertThat(lead.get(api).body()).as("still on the team").contains("\"members\":2");
        String next = new PersonalLinks(lead, number).renew("Di Moss");
        assertThat(holder.enter(next, HolderSheet.CODE)).isEqualTo(303);
    }

    /**
     * Measuring times would be a lottery; what an observer could measure is the work that is done.
     * Secrets are looked up by their hash, so that comparing them takes no measurable time either.
     */
    @Test
    void guessedWithdrawnAndExpiredLinksTakeTheSameQueries() throws Exception {
        String withdrawn = holder.open(links.make("Lea Moor"));
        links.revoke("Lea Moor");
        String expired = holder.open(links.make("Max Nys"));
        CLOCK.moveOn(Duration.ofDays(8));
        Statements statements = new Statements(data);
        int guessed =
                statements.least(
                        () -> elsewhere.missing("127.0.0.3", PersonalLinks.SHEET + "A".repeat(43)));

        assertThat(statements.least(() -> elsewhere.missing("127.0.0.4", withdrawn)))
                .isEqualTo(guessed);
        assertThat(statements.least(() -> elsewhere.missing("127.0.0.5", expired)))
                .isEqualTo(guessed);
    }

    @Test
    void nobodyIsRemindedMoreThanOnceADay() {
        remind("prog-owner");
        CLOCK.moveOn(Duration.ofHours(23));
        assertThat(remind("office"))
                .contains("\"reminded\":[]", "\"waiting\":[\"prog-owner\",\"school-leader\"]");
        CLOCK.moveOn(Duration.ofHours(1));

        assertThat(remind("office"))
                .contains("\"waiting\":[]", "\"reminded\":[\"prog-owner\",\"school-leader\"]");
    }

    @Test
    void whoWaitsAnHourMayTryCodesAgain() {
        String sheet = holder.open(links.make("Ned Orr"));
        HolderSheet late = new HolderSheet(new Http(server.baseUrl() + "/confluence"));
        int status = 403;
        for (int i = 0; i < 25 && status == 403; i++) {
            status = late.enter(sheet, "guess " + i);
        }
        assertThat(status).isEqualTo(429);
        CLOCK.moveOn(Duration.ofHours(1));

        assertThat(late.enter(sheet, HolderSheet.CODE)).isEqualTo(303);
    }

    private String remind(String user) {
        return office.as(user).json("POST", api + "/reminders", "{\"side\":\"DISTRICT\"}").body();
    }
}
