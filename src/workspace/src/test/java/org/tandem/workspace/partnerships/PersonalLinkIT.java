package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/** Partner members without an account rate by a link that opens their own sheet and no other. */
class PersonalLinkIT {
    private static final String LINKS = "/plugins/servlet/tandem/readiness-links";
    private static final String GUEST = "/plugins/servlet/tandem/readiness/";

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office office;
    private static String wiki;
    private static String number;

    private final Http lead = office.as("partner-lead");
    private final Http visitor = new Http(wiki);
    private final HolderSheet holder = new HolderSheet(visitor);
    private final PersonalLinks links = new PersonalLinks(lead, number);

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        wiki = server.baseUrl() + "/confluence";
        office = new Office(wiki, "LNK");
        office.createSpace();
        Http owner = office.as("prog-owner");
        office.create(
                owner,
                "partnership-blueprint",
                Map.of(
                        "partnerName",
                        "Link Friends",
                        "schoolYear",
                        "2026-2027",
                        "districtTeam",
                        "prog-owner",
                        "partnerTeam",
                        "partner-lead"));
        number = Integer.toString(Office.number(owner, "Link Friends"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aMemberWithoutAnAccountRatesAndCountsForTheirTeam() {
        String sheet = holder.open(links.make("Ana Soto"));
        HttpResponse<String> saved = rate(sheet, "alignment", "3", "Guest worry", "0");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(visitor.get(Http.location(saved).replaceFirst("^/confluence", "")).body())
                .contains("Ana Soto", "Guest worry", "Saved.");
        assertThat(readiness(lead)).contains("\"members\":", "\"category\":\"alignment\"");
        assertThat(readiness(lead)).doesNotContain("Guest worry");
        assertThat(readiness(office.as("prog-owner"))).doesNotContain("Guest worry");
    }

    @Test
    void everyLinkOpensItsOwnSheetOnly() {
        String mine = holder.open(links.make("Bo Lind"));
        String other = holder.open(links.make("Cy Dahl"));
        rate(mine, "metrics", "2", "Bo's own words", "0");
        rate(lead, "resources", "1", "The lead's words");

        assertThat(visitor.get(other).body())
                .contains("Cy Dahl")
                .doesNotContain("Bo's own words", "Bo&#39;s", "The lead");
        assertThat(visitor.get(mine).body()).contains("Bo Lind").doesNotContain("The lead");
    }

    @Test
    void guessedRevokedAndMalformedLinksAllGetTheSameAnswer() {
        String sheet = holder.open(links.make("Di Moss"));
        rate(sheet, "alignment", "4", "kept to herself", "0");
        links.revoke("Di Moss");
        HttpResponse<String> revoked = visitor.get(sheet);
        HttpResponse<String> guessed = visitor.get(GUEST + "A".repeat(43));
        HttpResponse<String> short1 = visitor.get(GUEST + "1");

        assertThat(revoked.statusCode()).isEqualTo(404);
        assertThat(guessed.statusCode()).isEqualTo(404);
        assertThat(short1.statusCode()).isEqualTo(404);
        assertThat(shown(revoked)).isEqualTo(shown(guessed)).isEqualTo(shown(short1));
        assertThat(rate(sheet, "alignment", "1", "after all", "1").statusCode()).isEqualTo(404);
    }

    @Test
    void wrongAndStaleInputIsSaidAndWhatWasTypedIsKept() {
        String sheet = holder.open(links.make("Ed Wynn"));
        HttpResponse<String> none = rate(sheet, "resources", "", "typed <b>", "0");
        rate(sheet, "metrics", "2", "first", "0");
        HttpResponse<String> stale = rate(sheet, "metrics", "4", "second", "0");

        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("Choose a rating.", "typed &lt;b&gt;");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Nothing was overwritten", "second");
        assertThat(visitor.get(sheet).body()).contains("first").doesNotContain("second");
    }

    @Test
    void aForeignPageCannotSaveForTheHolderNorMakeLinks() {
        String sheet = holder.open(links.make("Flo Berg"));
        Map<String, String> form =
                Map.of("part", "rating-metrics", "rating", "1", "concerns", "", "version", "0");

        assertThat(lead.post(sheet, form).statusCode()).isEqualTo(403);
        assertThat(lead.post(LINKS, Map.of("partnership", number, "member", "X", "days", "1")))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(403);
    }

    @Test
    void onlyThoseWhoMayManageLinksSeeThem() {
        links.make("Gil Hope");

        assertThat(visitor.get(page()).statusCode()).isNotEqualTo(200);
        HttpResponse<String> reader = office.as("ops-owner").get(page());
        assertThat(reader.statusCode()).isIn(403, 404);
        assertThat(reader.body()).doesNotContain("Gil Hope");
        assertThat(office.as("office").get(page()).body())
                .contains("Gil Hope")
                .doesNotContain(GUEST);
    }

    private static String page() {
        return LINKS + "?partnership=" + number;
    }

    private HttpResponse<String> rate(
            String sheet, String category, String rating, String concerns, String version) {
        return visitor.post(
                sheet,
                Map.of(
                        "part", "rating-" + category,
                        "rating", rating,
                        "concerns", concerns,
                        "version", version));
    }

    private static void rate(Http who, String category, String rating, String concerns) {
        String body = "{\"rating\": %s, \"concerns\": \"%s\", \"version\": 0}";
        who.json(
                "PUT",
                "/rest/tandem/1.0/partnerships/" + number + "/readiness/" + category,
                body.formatted(rating, concerns));
    }

    private static String readiness(Http who) {
        return who.get("/rest/tandem/1.0/partnerships/" + number + "/readiness").body();
    }

    /** The page without what differs between any two requests. */
    private static String shown(HttpResponse<String> page) {
        return page.body().replaceAll("os_destination=[^\"]*", "");
    }
}
