package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What both parties do with a partnership that runs: reviews, requirements and resources. */
class RunningPartnershipIT extends RunningDistrict {
    @Test
    void everySideWritesItsInputAndMissingOnesAreNamed() throws Exception {
        Journey journey = journey("Chess Friends");
        assertThat(status(fill(journey, "partner-lead", "partner", 0))).isEqualTo(409);
        assertThat(journey.get("reviews").path("results")).isEmpty();
        journey.run();

        JsonNode reviews = journey.get("reviews");
        assertThat(reviews.path("results").findValuesAsText("id"))
                .containsExactly("mid-year", "year-end");
        assertThat(reviews.path("next").asText()).isEqualTo(YEAR + 1 + "-01-31");
        assertThat(missing(journey)).containsExactly("partner", "school", "central-office");
        for (String[] not :
                new String[][] {
                    {"partner-lead", "school"},
                    {"partner-lead", "central-office"},
                    {"school-leader", "partner"},
                    {"school-leader", "central-office"},
                    {"office", "partner"},
                    {"office", "school"},
                    {"board-member", "partner"}
                }) {
            assertThat(status(fill(journey, not[0], not[1], 0)))
                    .as(String.join(" ", not))
                    .isEqualTo(403);
        }
        assertThat(status(fill(journey, "partner-lead", "partner", 0))).isEqualTo(200);
        assertThat(missing(journey)).containsExactly("school", "central-office");
        assertThat(status(fill(journey, "school-leader", "school", 0))).isEqualTo(200);
        assertThat(status(fill(journey, "ops-owner", "central-office", 0))).isEqualTo(200);
        assertThat(missing(journey)).isEmpty();
        assertThat(review(journey).at("/inputs/0/by").asText()).isEqualTo("partner-lead");
    }

    @Test
    void wrongAndLateInputsAreRefusedAndNothingIsLost() throws Exception {
        Journey journey = journey("Piano Friends");
        journey.run();
        assertThat(status(fill(journey, "office", "central-office", 0))).isEqualTo(200);
        assertThat(status(fill(journey, "ops-owner", "central-office", 0)))
                .as("somebody wrote since")
                .isEqualTo(409);
        assertThat(status(fill(journey, "ops-owner", "central-office", 1))).isEqualTo(200);
        assertThat(journey.get("history").path("results").findValuesAsText("from"))
                .as("what was written before")
                .contains("Input of office");

        String slot = "reviews/mid-year/inputs/central-office";
        JsonNode empty = Jira.json(journey.send("office", "PUT", slot, "version", 2).body());
        assertThat(empty.path("errors").has("text")).isTrue();
        HttpResponse<String> unknown =
                journey.send("office", "PUT", "reviews/mid-year/inputs/dog", "version", 0);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("partner, school, central-office");
        unknown =
                journey.send(
                        "office", "PUT", slot.replace("mid", "any"), "version", 0, "text", "x");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("mid-year, year-end");
    }

    @Test
    void theOrganizationalOwnerDecidesWithARationaleAndTheTransitionIsOfferedOnly()
            throws Exception {
        Journey journey = journey("Robot Friends");
        journey.run();
        for (String other : new String[] {"office", "prog-owner", "partner-lead", "admin"}) {
            assertThat(status(decide(journey, other, "continue", "Fine", 0)))
                    .as(other)
                    .isEqualTo(403);
        }
        JsonNode wrong = Jira.json(decide(journey, "org-owner", "maybe", "", 0).body());
        assertThat(wrong.at("/errors/choice").asText()).contains("continue, adjust, end");
        assertThat(wrong.path("errors").has("rationale")).isTrue();

        assertThat(status(decide(journey, "org-owner", "adjust", "Too few pupils", 0)))
                .isEqualTo(200);
        assertThat(review(journey).path("offers").asText()).isEqualTo("adjust");
        assertThat(journey.state()).as("nothing happens by itself").isEqualTo("implementing");
        assertThat(journey.get("reviews").path("next").asText()).isEqualTo(YEAR + 1 + "-06-30");
        assertThat(status(decide(journey, "org-owner", "end", "No", 0))).isEqualTo(409);

        journey.take("prog-owner", "adjust", "reason", "See review", "date", "2026-12-01");
        assertThat(review(journey).path("offers").isNull()).isTrue();
        assertThat(status(decide(journey, "org-owner", "end", "It did not help", 1)))
                .isEqualTo(200);
        assertThat(review(journey).path("offers").asText()).isEqualTo("end");
        journey.take("prog-owner", "resume");
        journey.take("prog-owner", "renew");
        JsonNode earlier = journey.get("reviews");
        assertThat(earlier.path("next").isNull()).isTrue();
        assertThat(earlier.at("/results/0/current").asBoolean()).isFalse();
        assertThat(earlier.at("/results/0/decision/rationale").asText())
                .isEqualTo("It did not help");
        journey.take("prog-owner", "renewed");
        assertThat(journey.get("reviews").at("/results/0/decision").isNull())
                .as("a renewal has reviews of its own")
                .isTrue();
    }

    @Test
    void requirementsAreRecordedByOfficeAndOwnersAndExpireByTheClock() throws Exception {
        Journey journey = journey("Garden Friends");
        journey.run();
        assertThat(statuses(journey)).containsOnly("missing").hasSize(3);
        String insurance = "requirements/insurance";
        for (String other : new String[] {"partner-lead", "school-leader", "board-member"}) {
            assertThat(status(journey.send(other, "PUT", insurance, "note", "x", "version", 0)))
                    .as(other)
                    .isEqualTo(403);
        }
        LocalDate today = LocalDate.now();
        record(journey, "office", "insurance", 0, "note", "Policy 12", "until", today.plusDays(2));
        record(journey, "prog-owner", "rosters", 0, "link", "https://example.org/r", "until", "");
        String past = today.minusDays(2).toString();
        record(journey, "org-owner", "background-checks", 0, "note", "Seen", "until", past);
        assertThat(statuses(journey)).containsExactly("expired", "in-place", "in-place");
        assertThat(status(journey.send("office", "PUT", insurance, "note", "x", "version", 0)))
                .isEqualTo(409);
        HttpResponse<String> unsafe =
                journey.send("office", "PUT", insurance, "link", "javascript:x", "version", 1);
        assertThat(Jira.json(unsafe.body()).path("errors").has("link")).isTrue();
        assertThat(status(journey.send("office", "PUT", "requirements/dog", "version", 0)))
                .isEqualTo(404);

        JsonNode office = report("office", "requirements?limit=100");
        JsonNode gap = row(office, journey);
        assertThat(gap.at("/open/0/status").asText()).isEqualTo("expired");
        assertThat(gap.at("/open/0/until").asText()).isEqualTo(past);
        assertThat(gap.path("open")).hasSize(1);
        record(journey, "org-owner", "background-checks", 1, "note", "Seen anew", "until", "");
        assertThat(row(report("office", "requirements?limit=100"), journey)).isNull();
        assertThat(journey.get("history").path("results").findValuesAsText("subject"))
                .contains("requirement.background-checks");
    }

    @Test
    void theListOfGapsGoesOnAfterItsLastPartnership() throws Exception {
        journey("Drama Friends").run();
        journey("Dance Friends").run();

        JsonNode first = report("office", "requirements?limit=1");
        assertThat(first.path("results")).hasSize(1);
        JsonNode second = report("office", "requirements?after=" + first.path("next").asText());
        assertThat(second.path("results").findValuesAsText("id"))
                .doesNotContain(first.at("/results/0/id").asText())
                .isNotEmpty();
    }

    @Test
    void resourcesAreAskedForGrantedOnceAndProvidedOrNot() throws Exception {
        Journey journey = journey("Judo Friends");
        assertThat(status(ask(journey, "partner-lead", "Adams"))).as("too early").isEqualTo(409);
        journey.run();
        assertThat(status(ask(journey, "board-member", "Adams"))).isEqualTo(403);
        assertThat(status(ask(journey, "school-leader", "Adams"))).isEqualTo(403);
        assertThat(status(ask(journey, "partner-lead", "Adams"))).isEqualTo(201);
        int request =
                Jira.json(ask(journey, "ops-owner", "adams").body()).at("/results/0/id").asInt();

        assertThat(status(answer(journey, "partner-lead", request, "granted", 1))).isEqualTo(403);
        assertThat(status(answer(journey, "ops-owner", request, "granted", 1))).isEqualTo(403);
        assertThat(status(provided(journey, "prog-owner", request, 1)))
                .as("it was not granted")
                .isEqualTo(409);
        assertThat(status(answer(journey, "prog-owner", request, "granted", 7))).isEqualTo(409);
        assertThat(status(answer(journey, "prog-owner", request, "granted", 1))).isEqualTo(200);
        assertThat(status(answer(journey, "office", request, "refused", 2)))
                .as("it is answered")
                .isEqualTo(409);
        assertThat(status(provided(journey, "org-owner", request, 2))).isEqualTo(403);
        assertThat(status(provided(journey, "partner-lead", request, 2))).isEqualTo(200);
        JsonNode newest = journey.get("resources").at("/results/0");
        assertThat(newest.path("provided").asText()).isEqualTo("yes");
        assertThat(newest.path("answeredBy").asText()).isEqualTo("prog-owner");
        assertThat(status(provided(journey("Judo Foes"), "office", request, 3)))
                .as("neither of another partnership nor by the office")
                .isEqualTo(403);

        JsonNode report = report("prog-owner", "resources");
        JsonNode adams = named(report.path("results"), "Adams");
        assertThat(adams.path("granted").asInt()).isEqualTo(1);
        assertThat(adams.path("open").asInt()).isEqualTo(1);
        assertThat(named(report.path("sizes"), "Up to 10 staff").path("granted").asInt())
                .isEqualTo(1);
        nobodyAnswersTheirOwnRequest(journey);
    }

    private static void nobodyAnswersTheirOwnRequest(Journey journey) {
        for (String asker : new String[] {"prog-owner", "office"}) {
            JsonNode asked = Jira.json(ask(journey, asker, "Baker").body());
            int request = asked.at("/results/0/id").asInt();

            HttpResponse<String> own = answer(journey, asker, request, "granted", 1);
            assertThat(status(own)).isEqualTo(403);
            assertThat(Jira.json(own.body()).path("message").asText())
                    .contains("You asked for this yourself. Another owner");
            assertThat(journey.as(asker).get(journey.page()).body())
                    .doesNotContain("tandem-resource-" + request + "-granted");
            assertThat(journey.as("org-owner").get(journey.page()).body())
                    .contains("tandem-resource-" + request + "-granted");
            assertThat(status(answer(journey, "org-owner", request, "granted", 1))).isEqualTo(200);
        }
    }
}
