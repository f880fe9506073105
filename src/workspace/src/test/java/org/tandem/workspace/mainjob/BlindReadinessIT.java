package org.tandem.workspace.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.workspace.mainjob.Json.object;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.workspace.Http;

/**
 * The two teams rate without seeing each other (R80–R84): whoever tries, and however, finds the
 * other team's ratings and concerns nowhere; who is on no team finds none at all.
 */
class BlindReadinessIT {
    private static final String[] CATEGORIES = {
        "alignment", "resources", "metrics", "communication"
    };
    private static final String DISTRICT_WORD = "districtworry";
    private static final String PARTNER_WORD = "partnerworry";

    /** Averages that nothing else on a page looks like. */
    private static final String DISTRICT_MEAN = "1.50";

    private static final String PARTNER_MEAN = "3.50";

    @RegisterExtension static final SampleWorkspace WORKSPACE = new SampleWorkspace();
    private static Partners partners;

    @BeforeAll
    static void everyMemberRates() throws IOException {
        partners = Partners.create(WORKSPACE.office("BLIND"), "Blind Partners");
        rate("prog-owner", 1, DISTRICT_WORD);
        rate("school-leader", 2, DISTRICT_WORD);
        rate("partner-lead", 3, PARTNER_WORD);
        rate("partner-member", 4, PARTNER_WORD);
    }

    private static void rate(String member, int rating, String concern) {
        Http who = WORKSPACE.wiki(member);
        for (String category : CATEGORIES) {
            Object sheet =
                    object("rating", rating, "concerns", concern + " of " + member, "version", 0);
            HttpResponse<String> saved =
                    who.json("PUT", partners.api() + "/readiness/" + category, Json.write(sheet));
            assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"prog-owner", "school-leader"})
    void theDistrictTeamFindsNothingOfThePartnersTeam(String member) {
        assertThat(everythingSeenBy(member))
                .contains(DISTRICT_WORD + " of " + member, DISTRICT_MEAN)
                .doesNotContain(PARTNER_WORD, PARTNER_MEAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner-lead", "partner-member"})
    void thePartnersTeamFindsNothingOfTheDistrictTeam(String member) {
        assertThat(everythingSeenBy(member))
                .contains(PARTNER_WORD + " of " + member, PARTNER_MEAN)
                .doesNotContain(DISTRICT_WORD, DISTRICT_MEAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"admin", "office", "org-owner", "ops-owner", "board-clerk", "board-member"})
    void whoIsOnNoTeamFindsNothingOfEither(String person) {
        assertThat(everythingSeenBy(person))
                .doesNotContain(DISTRICT_WORD, PARTNER_WORD, DISTRICT_MEAN, PARTNER_MEAN);
        assertThat(WORKSPACE.wiki(person).get(partners.api() + "/readiness").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoIsNotLoggedInFindsNothing() {
        Http visitor = new Http(WORKSPACE.wikiUrl());

        assertThat(visitor.get(partners.api() + "/readiness").statusCode()).isEqualTo(401);
        assertThat(visitor.get(partners.readiness()).body())
                .doesNotContain(DISTRICT_WORD, PARTNER_WORD);
    }

    @Test
    void wordsOfConcernsAreNotInTheSearch() {
        for (String member : new String[] {"prog-owner", "partner-lead", "admin"}) {
            Http who = WORKSPACE.wiki(member);
            for (String word : new String[] {DISTRICT_WORD, PARTNER_WORD}) {
                HttpResponse<String> found =
                        who.get("/rest/api/search?cql=" + encoded("text ~ \"" + word + "\""));
                assertThat(Json.read(found).path("totalSize").asInt(-1)).isZero();
                assertThat(who.get("/dosearchsite.action?queryString=" + word).body())
                        .doesNotContain(" of prog-owner", " of partner-lead");
            }
        }
    }

    @Test
    void nobodyChangesSidesNeitherAtOnceNorStepByStep() {
        Http owner = WORKSPACE.wiki("prog-owner");
        String district = "prog-owner, school-leader";
        String partner = "partner-lead, partner-member";

        HttpResponse<String> atOnce = members(owner, "school-leader", partner + ", prog-owner");
        assertThat(atOnce.statusCode()).isEqualTo(400);
        assertThat(members(owner, "school-leader", partner).statusCode()).isEqualTo(200);
        HttpResponse<String> later = members(owner, "school-leader", partner + ", prog-owner");

        assertThat(later.statusCode()).as(later.body()).isEqualTo(400);
        assertThat(Json.read(later).path("errors").path("partnerTeam").asText())
                .contains("Nobody changes sides");
        assertThat(members(owner, district, partner).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> members(Http who, String district, String partner) {
        int version = Json.read(who.get(partners.api())).path("version").asInt();
        Map<String, Object> profile =
                object("partnerName", "Blind Partners", "schoolYear", "2026-2027");
        profile.putAll(object("organizationalOwner", "org-owner"));
        profile.putAll(object("districtTeam", district, "partnerTeam", partner));
        profile.put("version", version);
        return who.json("PUT", partners.api(), Json.write(profile));
    }

    /** Every way to look that a person has: pages, their versions, previews, prints and REST. */
    private static String everythingSeenBy(String person) {
        Http who = WORKSPACE.wiki(person);
        List<String> addresses = new ArrayList<>();
        for (String page :
                new String[] {partners.profile(), partners.readiness(), partners.meeting()}) {
            String id = Partners.id(page);
            addresses.add(page);
            addresses.add(page + "?decorator=printable");
            addresses.add("/pages/viewstorage.action?pageId=" + id);
            addresses.add("/pages/editpage.action?pageId=" + id);
            addresses.add("/pages/viewpreviousversions.action?pageId=" + id);
            addresses.add(
                    "/rest/api/content/"
                            + id
                            + "?expand=body.storage,body.view,body.export_view,version,history");
            addresses.add("/rest/api/content/" + id + "/property");
        }
        addresses.addAll(WaysToRead.addresses(WORKSPACE.wiki("admin"), partners));
        addresses.add("/dashboard.action");
        StringBuilder seen = new StringBuilder();
        addresses.forEach(address -> seen.append(who.get(address).body()));
        WaysToRead.macros().forEach(macro -> seen.append(preview(who, macro)));
        // A time of day may look like an average.
        return seen.toString().replaceAll("T\\d\\d:\\d\\d:\\d\\d\\.\\d+Z", "");
    }

    private static String preview(Http who, String macro) {
        String storage =
                "<ac:structured-macro ac:name=\"%s\"><ac:parameter ac:name=\"partnership\">%d"
                        .formatted(macro, partners.number());
        Object body =
                object(
                        "value",
                        storage + "</ac:parameter></ac:structured-macro>",
                        "representation",
                        "storage");
        HttpResponse<String> shown =
                who.json("POST", "/rest/api/contentbody/convert/view", Json.write(body));
        assertThat(shown.statusCode()).isEqualTo(200);
        return shown.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
