package org.tandem.workspace.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.workspace.mainjob.Json.object;

import java.io.IOException;
import java.net.http.HttpResponse;
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
    private static Sight sight;

    @BeforeAll
    static void everyMemberRates() throws IOException {
        partners = Partners.create(WORKSPACE.office("BLIND"), "Blind Partners");
        rate("prog-owner", 1, DISTRICT_WORD);
        rate("school-leader", 2, DISTRICT_WORD);
        rate("partner-lead", 3, PARTNER_WORD);
        rate("partner-member", 4, PARTNER_WORD);
        sight = new Sight(WORKSPACE, partners);
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
        assertThat(sight.ofVisitor(""))
                .doesNotContain(DISTRICT_WORD, PARTNER_WORD, DISTRICT_MEAN, PARTNER_MEAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prog-owner", "partner-lead", "admin"})
    void wordsOfConcernsAreNotInTheSearch(String person) {
        assertThat(sight.finds(person, DISTRICT_WORD)).isFalse();
        assertThat(sight.finds(person, PARTNER_WORD)).isFalse();
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

    private static String everythingSeenBy(String person) {
        return sight.of(person);
    }
}
