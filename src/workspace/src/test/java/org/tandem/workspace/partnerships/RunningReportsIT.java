package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is reported of partnerships that run, to whom, and what both parties see of theirs. */
class RunningReportsIT extends RunningDistrict {
    @Test
    void phasesCountEveryPartnershipOnce() throws Exception {
        Journey journey = journey("Poetry Friends");
        int before = phase("follow-up").path("partnerships").asInt();
        int all = total();
        journey.run();

        assertThat(phase("follow-up").path("partnerships").asInt()).isEqualTo(before + 1);
        assertThat(phase("follow-up").at("/states/implementing").asInt()).isPositive();
        assertThat(total()).isEqualTo(all);
    }

    @Test
    void aPartnershipEndsForOneOfTheReasonsOfItsPack() throws Exception {
        Journey journey = journey("Dodo Friends");
        journey.run();
        String[] said = {"reason", "Over", "date", "2026-12-31", "kind", "voluntary", "cause", "x"};
        JsonNode refused = Jira.json(journey.attempt("org-owner", "end", said).body());
        assertThat(refused.at("/errors/cause").asText())
                .as("the three senses of the documents (I9)")
                .contains("if-needed, if-necessary, not-on-track");
        said[said.length - 1] = "not-on-track";
        assertThat(journey.take("org-owner", "end", said)).isEqualTo("ended");
        assertThat(journey.get("history").path("results").findValuesAsText("to"))
                .contains("Benchmarks and outcomes are not on track");
    }

    @Test
    void reportsAreForTheDistrictAndNothingIsForVisitors() throws Exception {
        Journey journey = journey("Swim Friends");
        for (String report : List.of("phases", "requirements", "resources")) {
            assertThat(journey.as("partner-lead").get(REPORTS + report).statusCode())
                    .isEqualTo(403);
            assertThat(journey.as("board-clerk").get(REPORTS + report).statusCode()).isEqualTo(403);
            assertThat(visitor().get(REPORTS + report).statusCode()).isEqualTo(401);
        }
        assertThat(journey.as("prog-owner").get(REPORTS + "requirements").statusCode())
                .as("for the office only")
                .isEqualTo(403);
        for (String part : List.of("reviews", "requirements", "resources")) {
            assertThat(visitor().get(journey.path(part)).statusCode()).isEqualTo(401);
            assertThat(journey.as("office").get("/rest/tandem/1.0/partnerships/999999/" + part))
                    .extracting(HttpResponse::statusCode)
                    .isEqualTo(404);
        }
    }

    @Test
    void aPartnershipThatOneMayNotViewDoesNotExistForOne() throws Exception {
        Journey journey = journey("Secret Friends");
        journey.run();
        restrict(journey.as("prog-owner"), journey.page());

        for (String part : List.of("reviews", "requirements", "resources")) {
            assertThat(journey.as("partner-lead").get(journey.path(part)).statusCode())
                    .as(part)
                    .isEqualTo(404);
        }
        assertThat(status(fill(journey, "partner-lead", "partner", 0))).isEqualTo(404);
        assertThat(status(decide(journey, "org-owner", "end", "No", 0))).isEqualTo(404);
        assertThat(status(ask(journey, "partner-lead", "Adams"))).isEqualTo(404);
        assertThat(status(answer(journey, "org-owner", 1, "granted", 1))).isEqualTo(404);
        assertThat(
                        status(
                                journey.send(
                                        "org-owner",
                                        "PUT",
                                        "requirements/insurance",
                                        "note",
                                        "x",
                                        "version",
                                        0)))
                .isEqualTo(404);
    }

    @Test
    void aRunningPartnershipShowsScheduleActionsAndMonitoringToBothParties() throws Exception {
        Journey journey = journey("Swing Friends");
        assertThat(journey.as("partner-lead").get(journey.page()).body())
                .doesNotContain("tandem-monitoring");
        journey.run();
        district.create(
                journey.as("prog-owner"),
                "meeting-blueprint",
                Map.of(
                        "partnership",
                        Integer.toString(journey.number()),
                        "title",
                        "Winter meeting",
                        "location",
                        "Room 1",
                        "date",
                        YEAR + 1 + "-01-14",
                        "quarter",
                        YEAR + 1 + "-Q1"));
        journey.send(
                "prog-owner",
                "POST",
                "actions",
                "summary",
                "Order shoes",
                "owner",
                "prog-owner",
                "due",
                "2036-12-31");

        for (String reader : List.of("partner-lead", "prog-owner", "school-leader")) {
            String page = journey.as(reader).get(journey.page()).body();
            assertThat(page.substring(page.indexOf("id=\"tandem-monitoring\"")))
                    .as(reader)
                    .contains("Winter meeting", "3 open, 0 of them overdue")
                    .contains("Jan 31, " + (YEAR + 1), "Missing or expired: Background checks")
                    .contains("Order shoes");
        }
    }

    /** R8: meetings and reviews go by what the agreement says, as it is now. */
    @Test
    void whatIsAgreedIsWrittenOnceAndReadWhereThePartnershipIsMeasuredByIt() throws Exception {
        Journey journey = journey("Chess Friends");
        String agreement = journey.agreement();
        journey.run();
        String meeting =
                district.create(
                        journey.as("prog-owner"),
                        "meeting-blueprint",
                        Map.of(
                                "partnership",
                                Integer.toString(journey.number()),
                                "location",
                                "Room 1",
                                "date",
                                YEAR + 1 + "-01-14",
                                "quarter",
                                YEAR + 1 + "-Q1"));
        journey.edit("office", agreement, "Agreed: section_outcomes", "Twenty more readers");

        for (String page : List.of(journey.page(), meeting)) {
            String shown = journey.as("partner-lead").get(page).body();
            assertThat(shown.substring(shown.indexOf("tandem-terms")))
                    .as(page)
                    .contains("Twenty more readers", "Agreed: section_metrics")
                    .doesNotContain("Agreed: section_outcomes", "Agreed: section_financial");
        }
    }
}
