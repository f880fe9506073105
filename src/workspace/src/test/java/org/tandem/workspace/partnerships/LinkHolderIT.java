package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;

/**
 * What the holder of a personal link has: what the partner's other members have, until the link
 * ends; never the district's rows, and never a way for the secret to get out.
 */
class LinkHolderIT {
    private static final String[] CATEGORIES = {
        "alignment", "resources", "metrics", "communication"
    };
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    @TempDir static Path data;
    private static WorkspaceServer server;
    private static Office office;
    private static int partnerships;

    private final Http owner = office.as("prog-owner");
    private final Http lead = office.as("partner-lead");
    private final Http visitor = new Http(server.baseUrl() + "/confluence");
    private final HolderSheet holder = new HolderSheet(visitor);
    private final OtherAddress elsewhere = new OtherAddress(server.baseUrl());
    private String number;
    private String api;
    private PersonalLinks links;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        office = new Office(server.baseUrl() + "/confluence", "HLD");
        office.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void aPartnership() throws IOException {
        String name = "Holders " + ++partnerships;
        office.create(
                owner,
                "partnership-blueprint",
                Map.of(
                        "partnerName",
                        name,
                        "schoolYear",
                        "2026-2027",
                        "districtTeam",
                        "prog-owner",
                        "partnerTeam",
                        "partner-lead"));
        number = Integer.toString(Office.number(owner, name));
        api = "/rest/tandem/1.0/partnerships/" + number + "/readiness";
        links = new PersonalLinks(lead, number);
    }

    @Test
    void theHolderTakesPartFromTheFirstDraftToTheJointPage() {
        String sheet = holder.open(links.make("Ana Soto"));
        rateAll(owner, 1, "district-said");
        putTeam(owner, "district-list");
        String[] draft = {"save", "draft", "strengths", "half a thought"};
        assertThat(holder.post(sheet, "rating-alignment", draft)).isEqualTo(303);
        assertThat(visitor.get(sheet).body())
                .contains("half a thought", "Draft, not submitted", "0 of 2 have rated");
        rateAll(lead, 2, "lead-said");
        holderRatesAll(sheet, "1");

        assertThat(visitor.get(sheet).body())
                .contains("2 of 2 have rated", "2.50", "2–3", "lead-said")
                .doesNotContain("district-");
        assertThat(holder.post(sheet, "team-metrics", "concerns", "holder-list", "consensus", "no"))
                .isEqualTo(303);
        assertThat(lead.get(api).body()).contains("holder-list");
        assertThat(holder.post(sheet, "team-closing", "closed", "yes")).isEqualTo(303);
        assertThat(visitor.get(sheet).body())
                .contains("This team has ended its part", "District team: still at work")
                .doesNotContain("district-");

        owner.json("POST", api + "/team/closing", "{\"closed\":\"yes\",\"version\":0}");

        assertThat(visitor.get(sheet).body())
                .contains("district-list", "holder-list")
                .doesNotContain("district-said", "1.00");
    }

    @Test
    void afterTheTeamClosedNothingChangesUntilTheTeamTakesItUpAgain() {
        String sheet = holder.open(links.make("Bo Lind"));
        holderRatesAll(sheet, "0");
        lead.json(
                "POST",
                api + "/team/closing",
                "{\"closed\":\"yes\",\"reason\":\"I am away\",\"version\":0}");

        assertThat(rateAgain(sheet)).isEqualTo(409);
        assertThat(holder.post(sheet, "team-metrics", "note", "late")).isEqualTo(409);
        assertThat(visitor.get(sheet).body())
                .contains("This team has ended its part")
                .doesNotContain("name=\"rating\"");
        String[] reopened = {"closed", "no", "reason", "Ana is back", "version", "1"};
        assertThat(holder.post(sheet, "team-closing", reopened)).isEqualTo(303);
        assertThat(rateAgain(sheet)).isEqualTo(303);
    }

    @Test
    void whoIsTakenFromTheTeamCountsForItNoMore() {
        String sheet = holder.open(links.make("Cy Dahl"));
        holderRatesAll(sheet, "0");
        rateAll(lead, 2, "lead-said");
        assertThat(lead.get(api).body()).contains("\"members\":2", "\"average\":\"2.50\"");
        links.revoke("Cy Dahl");

        assertThat(visitor.get(sheet).statusCode()).isEqualTo(404);
        assertThat(rateAgain(sheet)).isEqualTo(404);
        assertThat(lead.get(api).body()).contains("\"members\":1", "\"average\":\"2.00\"");
    }

    @Test
    void tamperedLinksOpenNothing() {
        String sheet = holder.open(links.make("Ed Wynn"));
        char last = sheet.charAt(sheet.length() - 1);
        String other = sheet.substring(0, sheet.length() - 1) + (last == 'A' ? 'B' : 'A');

        for (String wrong : new String[] {other, sheet + "=", sheet + "/", sheet + "%00"}) {
            assertThat(visitor.get(wrong).statusCode()).as(wrong).isIn(400, 404);
        }
    }

    @Test
    void aLinkOfOnePartnershipDoesNothingInAnother() throws IOException {
        String sheet = holder.open(links.make("Flo Berg"));
        String first = number;
        aPartnership();

        assertThat(holder.post(sheet, "rating-metrics", "rating", "1", "partnership", number))
                .isEqualTo(303);
        assertThat(lead.get(api).body()).contains("\"members\":1").doesNotContain("Flo");
        String page = lead.get(PersonalLinks.PAGE + "?partnership=" + first).body();
        String id = page.replaceFirst("(?s).*name=\"revoke\" value=\"(\\d+)\".*", "$1");
        assertThat(links.change(Map.of("revoke", id)).statusCode()).isEqualTo(404);
        assertThat(visitor.get(sheet).statusCode()).isEqualTo(200);
    }

    @Test
    void theDistrictsTeamMakesNoLinksAndTheOfficeSeesNone() {
        HttpResponse<String> district = new PersonalLinks(owner, number).make("Gil Hope", "");
        HttpResponse<String> staff =
                new PersonalLinks(office.as("office"), number).make("Gil Hope", "");

        assertThat(district.statusCode()).isEqualTo(403);
        assertThat(district.body()).doesNotContain(PersonalLinks.SHEET);
        assertThat(staff.statusCode()).isEqualTo(400);
        assertThat(staff.body())
                .contains("The office does not see the links")
                .doesNotContain("id=\"tandem-fresh\"");
    }

    @Test
    void thePageKeepsTheSecretFromCachesRobotsAndOtherSites() {
        String sheet = holder.open(links.make("Hal Ives"));
        HttpResponse<String> page = visitor.get(sheet);

        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(page, "X-Robots-Tag")).contains("noindex");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("strict-origin");
        assertThat(header(page, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(ADDRESS.matcher(page.body()).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(
                        address ->
                                address.startsWith("#")
                                        || address.startsWith("/confluence/download/")
                                        || address.equals("/confluence" + sheet)
                                        || address.startsWith("/confluence" + sheet + "#"));
    }

    @Test
    void theScriptOfThePageIsAnsweredInJson() {
        String sheet = holder.open(links.make("Ida Jung"));
        String part = "rating-metrics";
        HttpResponse<String> kept = holder.script(sheet, part, "save", "keep", "version", "0");
        HttpResponse<String> wrong = holder.script(sheet, part, "rating", "7", "version", "1");
        HttpResponse<String> stale = holder.script(sheet, part, "rating", "3", "version", "0");

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(kept.body()).contains("\"draft\":true", "\"version\":1");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"errors\":{\"rating\":\"Choose a rating.");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(holder.script(sheet, "everything").statusCode()).isEqualTo(404);
    }

    @Test
    void whoGuessesTooOftenIsToldToStopAndLocksNobodyOut() throws IOException {
        String sheet = holder.open(links.make("Kai Lund"));
        String seen = "";
        for (int i = 0; i < 45 && !seen.startsWith("HTTP/1.1 429"); i++) {
            seen = elsewhere.get("127.0.0.2", PersonalLinks.SHEET + "guess" + i);
        }

        assertThat(seen).startsWith("HTTP/1.1 429");
        assertThat(seen).contains("Too many links that do not work were tried");
        assertThat(elsewhere.get("127.0.0.2", sheet)).contains("Your personal code");
    }

    @Test
    void whetherTheOtherTeamHasRowsIsNotInTheWorkOfARequest() throws Exception {
        Statements statements = new Statements(data);
        Http reader = office.as("ops-owner");
        lead.get(api);
        int member = statements.least(() -> lead.get(api));
        int refused = statements.least(() -> reader.get(api));
        rateAll(owner, 1, "district-said");
        putTeam(owner, "district-list");

        assertThat(statements.least(() -> lead.get(api))).isEqualTo(member);
        assertThat(statements.least(() -> reader.get(api))).isEqualTo(refused);
    }

    private int rateAgain(String sheet) {
        return holder.post(sheet, "rating-metrics", "rating", "1", "version", "1");
    }

    private void rateAll(Http who, int rating, String concern) {
        for (String category : CATEGORIES) {
            String body = "{\"rating\":%d,\"concerns\":\"%s\",\"version\":0}";
            HttpResponse<String> saved =
                    who.json("PUT", api + "/" + category, body.formatted(rating, concern));
            assertThat(saved.statusCode()).isEqualTo(200);
        }
    }

    /** All rated 3, the first category from the given version on. */
    private void holderRatesAll(String sheet, String version) {
        for (String category : CATEGORIES) {
            String from = category.equals(CATEGORIES[0]) ? version : "0";
            assertThat(holder.post(sheet, "rating-" + category, "rating", "3", "version", from))
                    .isEqualTo(303);
        }
    }

    private void putTeam(Http who, String list) {
        String sheet = "{\"version\":0,\"concerns\":\"%s\"}".formatted(list);
        assertThat(who.json("PUT", api + "/team/metrics", sheet).statusCode()).isEqualTo(200);
    }

    private static String header(HttpResponse<String> page, String name) {
        return page.headers().firstValue(name).orElse("");
    }
}
