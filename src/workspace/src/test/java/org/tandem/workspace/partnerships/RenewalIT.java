package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** A renewal's agreement begins with the signed one, and is compared with it (R23, R24). */
class RenewalIT {
    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office district;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        district = new Office(server.baseUrl() + "/confluence", "RNW");
        district.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theNewAgreementBeginsWithWhatWasSignedAndShowsWhatChanges() throws Exception {
        Journey journey = new Journey(server.baseUrl(), district, "Renewing Friends");
        String signed = implementing(journey);
        journey.revise(signed);
        String afterwards = journey.body(signed);
        journey.take("prog-owner", "renew");
        assertThat(profile(journey)).contains("Start the new agreement");
        assertThat(journey.open("renewal-to-board")).contains("renewal-moa");

        String page = renewed(journey, "prog-owner");
        assertThat(journey.body(page))
                .as("the signed version, not what was written into it later")
                .contains("Agreed: section_roles")
                .doesNotContain("Agreed anew");
        assertThat(profile(journey)).doesNotContain("Start the new agreement");
        assertThat(view(journey, page)).contains("Nothing changed.").doesNotContain("<ins><span");

        journey.edit(
                "prog-owner", page, "Agreed: section_roles", "Agreed: other &amp; section_roles");
        assertThat(view(journey, page))
                .contains("<ins><span class=\"assistive\">Added: </span>other &amp; </ins>")
                .contains("(signed)");
        assertThat(journey.body(signed)).isEqualTo(afterwards);
        assertThat(journey.open("renewal-to-board")).doesNotContain("renewal-moa");
    }

    @Test
    void theFirstAgreementFollowsNothing() throws Exception {
        Journey journey = new Journey(server.baseUrl(), district, "First Friends");
        String page = journey.agreement();

        assertThat(journey.body(page)).doesNotContain("agreement-comparison");
        journey.take("prog-owner", "submit");
        assertThat(profile(journey)).doesNotContain("The new agreement");
    }

    private static String implementing(Journey journey) {
        journey.take("prog-owner", "submit");
        journey.determine(Rubric.MEDIUM);
        journey.decided("approval-to-develop", "approved");
        journey.take("office", "approve-to-develop");
        String page = journey.agreement();
        journey.signOff(page);
        journey.take("prog-owner", "send-to-board");
        journey.decided("board-notice", "");
        journey.take("prog-owner", "implement");
        return page;
    }

    private static String renewed(Journey journey, String person) {
        Http who = journey.as(person);
        String form = "/rest/tandem/1.0/wizard/agreement-blueprint/fields?partnership=";
        assertThat(who.get(form + journey.number()).body())
                .contains("begins with the text of", "\"fields\":[]");
        Map<String, String> fields = Map.of("partnership", Integer.toString(journey.number()));
        return district.create(who, "agreement-blueprint", fields)
                .replaceFirst("^.*/pages/(\\d+).*$", "$1");
    }

    private static String profile(Journey journey) {
        return view(journey, journey.page().replaceFirst(".*/pages/(\\d+).*", "$1"));
    }

    private static String view(Journey journey, String page) {
        JsonNode content =
                Jira.json(
                        journey.as("prog-owner")
                                .get("/rest/api/content/" + page + "?expand=body.view")
                                .body());
        return content.at("/body/view/value").asText();
    }
}
