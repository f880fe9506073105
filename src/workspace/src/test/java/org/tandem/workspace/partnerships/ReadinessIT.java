package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** Two teams rate without seeing each other, over HTTP and on the page (R80–R92). */
class ReadinessIT {
    private static final String PARTNER = "Reading <b>Friends</b> & \"Co\"";

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office office;
    private static String page;
    private static String api;

    private final Http district = office.as("prog-owner");
    private final Http partner = office.as("partner-lead");

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        office = new Office(server.baseUrl() + "/confluence", "RDY");
        office.createSpace();
        Http owner = office.as("prog-owner");
        office.create(owner, "partnership-blueprint", partnership());
        int number = Office.number(owner, PARTNER);
        api = "/rest/tandem/1.0/partnerships/" + number;
        page =
                office.create(
                        owner,
                        "readiness-blueprint",
                        Map.of("partnership", Integer.toString(number)));
    }

    private static Map<String, String> partnership() {
        return Map.of(
                "partnerName",
                PARTNER,
                "schoolYear",
                "2026-2027",
                "districtTeam",
                "prog-owner, school-leader",
                "partnerTeam",
                "partner-lead");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "2.5", "\"x\""})
    void aRatingThatIsNotOneOfTheFourIsRefusedWithTheValidOnes(String rating) {
        HttpResponse<String> refused = rate(district, "alignment", rating, "kept", 0);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("\"errors\":{\"rating\":\"Choose a rating. Valid: 4, 3, 2 or 1.\"}");
    }

    @Test
    void savingAnOlderVersionIsRefusedWith409AndOverwritesNothing() {
        assertThat(rate(district, "resources", "3", "first", 0).statusCode()).isEqualTo(200);
        assertThat(rate(district, "resources", "4", "second", 0).statusCode()).isEqualTo(409);
        assertThat(district.get(api + "/readiness").body())
                .contains("\"rating\":3", "first")
                .doesNotContain("second");
    }

    @Test
    void neitherTeamSeesAnythingOfTheOthersSheet() {
        assertThat(rate(district, "metrics", "2", "district-worry", 0).statusCode()).isEqualTo(200);
        for (String category : new String[] {"alignment", "resources", "metrics"}) {
            rate(partner, category, "4", "partner-worry", 0);
        }

        assertThat(partner.get(page).body())
                .contains("partner-worry")
                .doesNotContain("district-worry");
        assertThat(partner.get(api + "/readiness").body()).doesNotContain("district-worry");
        assertThat(district.get(page).body()).doesNotContain("partner-worry");
        assertThat(district.get(api + "/readiness").body()).doesNotContain("partner-worry");
        Http reader = office.as("ops-owner");
        assertThat(reader.get(page).body()).doesNotContain("partner-worry", "district-worry");
        assertThat(reader.get(api + "/readiness").statusCode()).isEqualTo(403);
    }

    @Test
    void averagesAppearWhenTheTeamIsCompleteAndTheMissingAreNamedUntilThen() {
        rate(partner, "communication", "1", "", 0);
        Http colleague = office.as("school-leader");

        assertThat(colleague.get(page).body())
                .contains("Still missing", "There is NO THRESHOLD for a go/no-go decision")
                .doesNotContain("Averages of your team");
    }

    @Test
    void markupInEveryTextIsShownAsItWasTyped() {
        assertThat(district.get(page).body())
                .contains("Reading &lt;b&gt;Friends&lt;/b&gt; &amp; &quot;Co&quot;")
                .doesNotContain("<b>Friends");
    }

    @Test
    void aWizardWithWrongInputsNamesEveryFieldAndKeepsWhatWasTyped() {
        HttpResponse<String> refused =
                office.fill(
                        district,
                        "partnership-blueprint",
                        Map.of(
                                "partnerName",
                                "x".repeat(121),
                                "schoolYear",
                                "next year",
                                "organizationalOwner",
                                "nobody-here"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("At most 120 characters are valid", "Valid: for example 2026-2027")
                .contains("No active account has this login name: nobody-here")
                .contains("value=\"next year\"", "value=\"nobody-here\"");
    }

    @Test
    void whoMayNotViewThePageDoesNotLearnThatThePartnershipExists() {
        Http visitor = new Http(server.baseUrl() + "/confluence");

        assertThat(visitor.get(api).statusCode()).isEqualTo(401);
        assertThat(district.get("/rest/tandem/1.0/partnerships/999999").statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> rate(
            Http who, String category, String rating, String concerns, int version) {
        String body =
                "{\"rating\": %s, \"concerns\": \"%s\", \"version\": %d}"
                        .formatted(rating, concerns, version);
        return who.json("PUT", api + "/readiness/" + category, body);
    }
}
