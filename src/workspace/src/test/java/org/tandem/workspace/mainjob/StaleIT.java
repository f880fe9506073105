package org.tandem.workspace.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.workspace.mainjob.Json.object;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tandem.workspace.Http;

/**
 * A second tab that saves over a newer version is refused with 409; neither what the first saved
 * nor what the second typed is lost.
 */
class StaleIT {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    @RegisterExtension static final SampleWorkspace WORKSPACE = new SampleWorkspace();
    private static Partners partners;
    private static Http wiki;
    private static Http jira;

    @BeforeAll
    static void make() throws IOException {
        partners = Partners.create(WORKSPACE.office("STALE"), "Two Tabs");
        wiki = WORKSPACE.wiki("prog-owner");
        jira = WORKSPACE.jira("prog-owner");
    }

    @Test
    void aPageOverRest() {
        String path = "/rest/api/content/" + Partners.id(partners.readiness());
        Object page = object("type", "page", "title", "First tab", "version", object("number", 2));
        assertThat(put(path, page).statusCode()).isEqualTo(200);

        HttpResponse<String> second = put(path, page);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("changed in the meantime: its version is 2");
    }

    @Test
    void aPageInTheEditorWhichKeepsTheTextAndOffersToCompare() {
        Map<String, String> form = new HashMap<>();
        form.put("atl_token", Http.token(wiki.get("/dashboard.action")));
        form.put("pageId", Partners.id(partners.agreement()));
        form.put("title", "Agreement");
        form.put("version", "1");
        form.put("body", "<p>first</p>");
        assertThat(wiki.post("/pages/doeditpage.action", form).statusCode()).isEqualTo(303);
        form.put("body", "<p>second</p>");

        HttpResponse<String> second = wiki.post("/pages/doeditpage.action", form);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("&lt;p&gt;second&lt;/p&gt;", "diffpagesbyversion.action");
        assertThat(wiki.get(partners.agreement()).body())
                .contains("<p>first</p>")
                .doesNotContain("second");
    }

    @Test
    void aRating() {
        String path = partners.api() + "/readiness/alignment";
        Map<String, Object> rating = object("rating", 3, "concerns", "first", "version", 0);
        assertThat(put(path, rating).statusCode()).isEqualTo(200);
        rating.put("concerns", "second");

        HttpResponse<String> second = put(path, rating);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("saved in another tab", "Copy your text, reload");
        assertThat(wiki.get(partners.api() + "/readiness").body())
                .contains("first")
                .doesNotContain("second");
    }

    @Test
    void meetingNotesWhichSayWhoSaved() {
        Map<String, Object> notes = object("notes", "first", "version", 0);
        assertThat(put(partners.notes("resources"), notes).statusCode()).isEqualTo(200);
        notes.put("notes", "second");

        HttpResponse<String> second =
                WORKSPACE
                        .wiki("partner-lead")
                        .json("PUT", partners.notes("resources"), Json.write(notes));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Priya Nair saved these notes", "copy it, reload");
        assertThat(wiki.get(partners.meeting()).body()).contains("first").doesNotContain("second");
    }

    @Test
    void aProfile() {
        Map<String, Object> profile = object("partnerName", "First tab", "schoolYear", "2026-2027");
        profile.put("version", Json.read(wiki.get(partners.api())).path("version").asInt());
        assertThat(put(partners.api(), profile).statusCode()).isEqualTo(200);
        profile.put("partnerName", "Second tab");

        HttpResponse<String> second = put(partners.api(), profile);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Nothing was overwritten. Copy your text, reload");
        assertThat(wiki.get(partners.api()).body()).contains("First tab");
    }

    @Test
    void anIssueInItsFormWhichShowsBothTexts() {
        Object fields =
                object(
                        "project", object("key", "SCP"),
                        "issuetype", object("name", "Action Item"),
                        "summary", "Edited twice");
        HttpResponse<String> created =
                jira.json("POST", "/rest/api/2/issue", Json.write(object("fields", fields)));
        String key = Json.read(created).path("key").asText();
        Map<String, String> form =
                hidden(jira.get("/secure/EditIssue!default.jspa?key=" + key).body());
        form.put("summary", "Edited twice");
        form.put("priority", "Medium");
        form.put("description", "first");
        assertThat(jira.post("/secure/EditIssue.jspa", form).statusCode()).isEqualTo(303);
        form.put("description", "second");

        HttpResponse<String> second = jira.post("/secure/EditIssue.jspa", form);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("This issue was changed while you were editing", "second</textarea>")
                .contains("Now in the issue:", "first");
        assertThat(jira.get("/rest/api/2/issue/" + key).body())
                .contains("\"description\":\"first\"");
    }

    private static HttpResponse<String> put(String path, Object body) {
        return wiki.json("PUT", path, Json.write(body));
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new HashMap<>();
        Matcher input = HIDDEN.matcher(page);
        while (input.find()) {
            fields.put(input.group(1), input.group(2));
        }
        return fields;
    }
}
