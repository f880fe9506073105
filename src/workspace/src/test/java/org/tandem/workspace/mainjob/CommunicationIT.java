package org.tandem.workspace.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.workspace.mainjob.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tandem.workspace.Http;

/** The communication log, updates and the agreed external message over HTTP (R135, R146). */
class CommunicationIT {
    @RegisterExtension static final SampleWorkspace WORKSPACE = new SampleWorkspace();
    private static Partners partners;

    /** Who takes no part may view the partnership's page, and not change it. */
    @BeforeAll
    static void make() throws IOException {
        partners = Partners.create(WORKSPACE.office("COMM"), "Talking Partners");
        Http owner = WORKSPACE.wiki("prog-owner");
        owner.post(
                "/pages/restrictions.action",
                Map.of(
                        "atl_token",
                        Http.token(owner.get(partners.profile())),
                        "pageId",
                        Partners.id(partners.profile()),
                        "operation",
                        "edit",
                        "user",
                        "prog-owner"));
    }

    @Test
    void whoTakesPartLogsAndReadsAndViewersReadOnlyUpdates() {
        JsonNode logged = log("partner-lead", "visit", "Ms Thao", "We saw the room.");
        assertThat(logged.path("loggedBy").asText()).isEqualTo("Sofia Delgado");
        Map<String, Object> update = entry("update", "", "On track.");
        update.put("audiences", new String[] {"board", "school-administrators"});
        assertThat(send("POST", "partner-lead", "/communication", update).statusCode())
                .isEqualTo(403);
        HttpResponse<String> told = send("POST", "prog-owner", "/communication", update);
        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);

        assertThat(get("ops-owner", "/communication")).contains("We saw the room.", "On track.");
        assertThat(get("board-member", "/communication"))
                .contains("On track.")
                .doesNotContain("We saw the room.");
        String page = WORKSPACE.wiki("board-member").get(partners.profile()).body();
        assertThat(page).contains("On track.").doesNotContain("We saw the room.", "tandem-log");
        assertThat(send("POST", "board-member", "/communication", update).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theLogIsPagedAndOnlyEventsCanBeHighProfile() {
        log("prog-owner", "conversation", "Ann", "First");
        Map<String, Object> gala = entry("event", "The partner", "Gala");
        gala.put("highProfile", true);
        HttpResponse<String> saved = send("POST", "office", "/communication", gala);
        assertThat(Json.read(saved).path("kindText").asText()).isEqualTo("High-profile event");
        JsonNode part = Json.read(WORKSPACE.wiki("office").get(api("/communication?limit=1")));
        assertThat(part.at("/results/0/summary").asText()).isEqualTo("Gala");
        String next = part.path("next").asText();
        assertThat(get("office", "/communication?limit=100&before=" + next))
                .contains("First")
                .doesNotContain("Gala");

        gala.put("kind", "message");
        gala.put("day", "yesterday");
        gala.put("audiences", "board");
        JsonNode errors = Json.read(send("POST", "office", "/communication", gala)).path("errors");
        assertThat(errors.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("highProfile", "day", "audiences");
    }

    @Test
    void whatWasLoggedIsCorrectedOnceAndStaysInTheHistory() {
        JsonNode logged = log("partner-lead", "message", "Bo", "Tuesday");
        String path = "/communication/" + logged.path("id").asText();
        Map<String, Object> right = entry("message", "Bo", "Wednesday");
        right.put("version", 1);
        right.put("reason", "Wrong day");
        assertThat(send("PUT", "ops-owner", path, right).statusCode()).isEqualTo(403);
        assertThat(send("PUT", "partner-lead", path, right).statusCode()).isEqualTo(200);
        assertThat(send("PUT", "partner-lead", path, right).statusCode()).isEqualTo(409);
        assertThat(send("PUT", "office", "/communication/999999", right).statusCode())
                .isEqualTo(404);

        JsonNode change = Json.read(WORKSPACE.wiki("office").get(api("/history"))).at("/results/0");
        assertThat(change.path("subject").asText()).isEqualTo("communication.corrected");
        assertThat(change.path("from").asText()).contains("Tuesday");
        assertThat(change.path("to").asText()).contains("Wednesday");
        assertThat(change.path("why").asText()).isEqualTo("Wrong day");
    }

    @Test
    void theAgreedMessageNamesWhoAgreedOnEachSideAndWhen() {
        Map<String, Object> message =
                object(
                        "text", "We read together.",
                        "districtBy", "Daniel Weiss",
                        "districtOn", "2026-01-15",
                        "version", 0);
        assertThat(send("PUT", "partner-lead", "/external-message", message).statusCode())
                .isEqualTo(403);
        JsonNode saved = Json.read(send("PUT", "prog-owner", "/external-message", message));
        assertThat(saved.path("agreed").asBoolean()).isFalse();
        assertThat(send("PUT", "org-owner", "/external-message", message).statusCode())
                .isEqualTo(409);
        message.put("version", 1);
        message.put("partnerBy", "Sofia Delgado");
        JsonNode errors =
                Json.read(send("PUT", "org-owner", "/external-message", message)).path("errors");
        assertThat(errors.has("partnerOn")).isTrue();
        message.put("partnerOn", "2026-01-16");
        saved = Json.read(send("PUT", "org-owner", "/external-message", message));
        assertThat(saved.path("agreed").asBoolean()).isTrue();
        assertThat(WORKSPACE.wiki("board-member").get(partners.profile()).body())
                .contains("We read together.", "Agreed for the partner by Sofia Delgado");
    }

    private static JsonNode log(String user, String kind, String whom, String summary) {
        HttpResponse<String> answer =
                send("POST", user, "/communication", entry(kind, whom, summary));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.read(answer);
    }

    private static Map<String, Object> entry(String kind, String whom, String summary) {
        return object("kind", kind, "day", "2026-01-15", "withWhom", whom, "summary", summary);
    }

    private static HttpResponse<String> send(
            String method, String user, String path, Map<String, Object> body) {
        return WORKSPACE.wiki(user).json(method, api(path), Json.write(body));
    }

    private static String get(String user, String path) {
        Http wiki = WORKSPACE.wiki(user);
        return wiki.get(api(path)).body();
    }

    private static String api(String path) {
        return partners.api() + path;
    }
}
