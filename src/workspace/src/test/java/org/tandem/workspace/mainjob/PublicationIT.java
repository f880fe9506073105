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
import org.tandem.workspace.partnerships.Office;

/** Public profiles of partnerships: only what the office published, and only that (R9). */
class PublicationIT {
    private static final String SECRET = "Zora Secret";

    @RegisterExtension static final SampleWorkspace WORKSPACE = new SampleWorkspace();
    private static Partners partners;

    /** Every text field of the record holds the same words, and its page is for one person. */
    @BeforeAll
    static void make() throws IOException {
        Office office = WORKSPACE.office("PUBL");
        partners = Partners.create(office, SECRET);
        Http owner = WORKSPACE.wiki("prog-owner");
        for (String reader : new String[] {"prog-owner", "office", "org-owner"}) {
            owner.post(
                    "/pages/restrictions.action",
                    Map.of(
                            "atl_token",
                            Http.token(owner.get(partners.profile())),
                            "pageId",
                            Partners.id(partners.profile()),
                            "operation",
                            "view",
                            "user",
                            reader));
        }
    }

    @Test
    void nothingIsPublicUntilTheOfficeSaysSoAndAfterItTookItBack() {
        assertThat(shown("board-member")).contains("No public profile").doesNotContain(SECRET);
        Map<String, Object> profile = profile(0);
        assertThat(send("PUT", "org-owner", "", profile).statusCode()).isEqualTo(403);
        assertThat(send("PUT", "board-member", "", profile).statusCode()).isEqualTo(404);
        assertThat(send("PUT", "office", "", profile).statusCode()).isEqualTo(200);
        assertThat(send("PUT", "office", "", profile).statusCode()).as("stale").isEqualTo(409);

        assertThat(WORKSPACE.wiki("board-member").get(partners.api()).statusCode()).isEqualTo(404);
        assertThat(shown("board-member"))
                .contains(
                        "Readers United",
                        "Reading with children",
                        "Elm School",
                        "About 40 second-graders",
                        "Priya Nair",
                        "2026")
                .doesNotContain(SECRET, "<form", "Daniel Weiss");
        assertThat(all("board-member")).contains("Readers United");

        Map<String, Object> back = object("version", 1, "reason", "The partner asked");
        assertThat(send("POST", "org-owner", "/withdrawal", back).statusCode()).isEqualTo(403);
        assertThat(send("POST", "office", "/withdrawal", back).statusCode()).isEqualTo(200);
        assertThat(shown("board-member")).contains("No public profile");
        assertThat(all("board-member")).doesNotContain("Readers United");

        JsonNode history =
                Json.read(WORKSPACE.wiki("office").get(partners.api() + "/history"))
                        .path("results");
        assertThat(history.at("/0/subject").asText()).isEqualTo("publication");
        assertThat(history.at("/0/from").asText()).contains("Readers United");
        assertThat(history.at("/0/why").asText()).isEqualTo("The partner asked");
        assertThat(history.at("/1/to").asText()).contains("Readers United");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        Map<String, Object> profile = profile(0);
        profile.put("who", "");
        profile.put("students", "x".repeat(201));
        profile.put("until", "2020-01-01");
        JsonNode errors = Json.read(send("PUT", "office", "", profile)).path("errors");
        assertThat(errors.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("who", "students", "until");
    }

    private static Map<String, Object> profile(int version) {
        return object(
                "who", "Readers United",
                "what", "Reading with children",
                "where", "Elm School",
                "students", "About 40 second-graders",
                "from", "2026-09-01",
                "until", "2027-06-30",
                "version", version);
    }

    private static String shown(String user) {
        return rendered(user, Integer.toString(partners.number()));
    }

    private static String all(String user) {
        return rendered(user, "");
    }

    private static String rendered(String user, String partnership) {
        String storage =
                "<ac:structured-macro ac:name=\"partner-profile\"><ac:parameter"
                        + " ac:name=\"partnership\">"
                        + partnership
                        + "</ac:parameter></ac:structured-macro>";
        Object body = object("value", storage, "representation", "storage");
        return Json.read(
                        WORKSPACE
                                .wiki(user)
                                .json(
                                        "POST",
                                        "/rest/api/contentbody/convert/view",
                                        Json.write(body)))
                .path("value")
                .asText();
    }

    private static HttpResponse<String> send(
            String method, String user, String path, Map<String, Object> body) {
        return WORKSPACE
                .wiki(user)
                .json(method, partners.api() + "/publication" + path, Json.write(body));
    }
}
