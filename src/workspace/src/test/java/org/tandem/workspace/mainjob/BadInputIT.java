package org.tandem.workspace.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.workspace.mainjob.Json.object;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.workspace.Http;
import org.tandem.workspace.partnerships.Office;

/** A wrong value is refused with a message at its field that says what would be right. */
class BadInputIT {
    private static final String SPACE = "BAD";
    private static final String CONTENT = "/rest/api/content";
    private static final String CREATE = "/rest/create-dialog/1.0/content-blueprint/create-content";
    private static final String ISSUE = "/rest/api/2/issue";

    @RegisterExtension static final SampleWorkspace WORKSPACE = new SampleWorkspace();
    private static Office office;
    private static Partners partners;
    private static Http wiki;
    private static Http jira;
    private static String page;
    private static String issue;

    @BeforeAll
    static void make() throws IOException {
        office = WORKSPACE.office(SPACE);
        partners = Partners.create(office, "Input Partners");
        wiki = WORKSPACE.wiki("prog-owner");
        jira = WORKSPACE.jira("prog-owner");
        page = Json.read(post(wiki, CONTENT, page("A page", "<p>Text</p>"))).path("id").asText();
        issue = Json.read(post(jira, ISSUE, issue("summary", "An issue"))).path("key").asText();
    }

    /** A value, where it is sent, and what must be said at which field. */
    private record Wrong(
            String what, Http who, String path, Object body, String field, String message) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Wrong> wrongProfiles() {
        String blueprint = "partnership-blueprint";
        return Stream.of(
                wizard(blueprint, "partnerName", "", "Say who the partner is."),
                wizard(blueprint, "partnerName", "x".repeat(121), "At most 120 characters"),
                wizard(blueprint, "partnerName", "two\nlines", "control characters"),
                wizard(blueprint, "title", "x".repeat(201), "At most 200 characters"),
                wizard(blueprint, "services", "x".repeat(4_001), "At most 4,000 characters"),
                wizard(blueprint, "partnerContact", "x".repeat(251), "At most 250 characters"),
                wizard(blueprint, "schoolYear", "2026-2028", "Valid: for example 2026-2027."),
                wizard(blueprint, "organizationalOwner", "ghost", "login name: ghost."),
                wizard(blueprint, "programmaticOwner", "office, admin", "Name one person only."),
                wizard(blueprint, "operationalOwners", "ghost", "login name: ghost."),
                wizard(blueprint, "districtTeam", "prog-owner, ghost", "login name: ghost."),
                wizard(blueprint, "partnerTeam", "ghost", "login name: ghost."));
    }

    static Stream<Wrong> wrongDocuments() {
        return Stream.of(
                wizard("readiness-blueprint", "partnership", "999999", "Choose one of the"),
                wizard("readiness-blueprint", "title", "x".repeat(201), "At most 200 characters"),
                wizard("agreement-blueprint", "title", "x".repeat(201), "At most 200 characters"),
                wizard(
                        "agreement-blueprint",
                        "section_roles",
                        "x".repeat(10_001),
                        "At most 10,000"),
                wizard("meeting-blueprint", "date", "2027-02-30", "as year-month-day"),
                wizard("meeting-blueprint", "date", "soon", "as year-month-day"),
                wizard("meeting-blueprint", "quarter", "Q5", "as year-Q1 to year-Q4"),
                wizard("meeting-blueprint", "location", "", "Say where the meeting is held"),
                wizard("meeting-blueprint", "location", "x".repeat(201), "At most 200"));
    }

    static Stream<Wrong> wrongRatings() {
        String valid = "Valid: 4, 3, 2 or 1.";
        return Stream.of(
                rating("rating", 0, valid),
                rating("rating", 5, valid),
                rating("rating", 2.5, valid),
                rating("rating", "x", valid),
                rating("rating", "", valid),
                rating("rating", null, valid),
                rating("concerns", "x".repeat(4_001), "At most 4,000 characters"),
                rating("concerns", "a\0b", "control characters"),
                rating("version", "newest", "The version that you started from is missing."));
    }

    static Stream<Wrong> wrongActionsAndNotes() {
        return Stream.of(
                action("due", "2020-01-31", "The due date is in the past."),
                action("due", "2027-02-30", "as year-month-day"),
                action("due", "", "as year-month-day"),
                action("due", "2199-01-01", "more than ten years away"),
                action("owner", "ghost", "login name: ghost."),
                action("owner", "", "Name a person"),
                action("summary", " ", "Say in one line"),
                action("summary", "x".repeat(256), "at most 255 characters; this one has 256"),
                action("quarter", "2027-Q5", "as year-Q1 to year-Q4"),
                action("section", "nowhere", "valid: alignment, resources, metrics"),
                notes("x".repeat(10_001), "At most 10,000 characters"),
                notes("a\0b", "control characters"));
    }

    static Stream<Wrong> wrongPages() {
        String malformed = "<p>one</p>\n<p>two<b></p>";
        String twice = "already a page titled";
        return Stream.of(
                wrongPage("title", page("", ""), "A page needs a title."),
                wrongPage("title", page("x".repeat(256), ""), "256 characters; at most 255"),
                wrongPage("title", page("A page", ""), twice),
                wrongPage("body", page("Broken", malformed), "line 2, column 12: Unexpected close"),
                label("no spaces", "cannot be a label"),
                label("<b>", "cannot be a label"));
    }

    static Stream<Wrong> wrongIssues() {
        return Stream.of(
                wrongIssue("summary", "", "You must specify a summary"),
                wrongIssue("summary", "x".repeat(256), "At most 255 characters"),
                wrongIssue("duedate", "2027-02-30", "is not a date"),
                wrongIssue("assignee", object("name", "ghost"), "‘ghost’ does not exist"),
                wrongIssue("priority", object("name", "Soon"), "valid: Highest, High, Medium"),
                wrongIssue("labels", new String[] {"two words"}, "contains spaces"),
                wrongIssue("description", "x".repeat(32_768), "At most 32767 characters"),
                wrongIssue("nowhere", "x", "Field ‘nowhere’ cannot be set."),
                new Wrong(
                        "an empty comment",
                        jira,
                        ISSUE + "/" + issue + "/comment",
                        object("body", " "),
                        "comment",
                        "Please write a comment."));
    }

    @ParameterizedTest
    @MethodSource({
        "wrongProfiles",
        "wrongDocuments",
        "wrongRatings",
        "wrongActionsAndNotes",
        "wrongPages",
        "wrongIssues"
    })
    void aWrongValueIsRefusedAtItsField(Wrong wrong) {
        String method = wrong.path().matches(".*(readiness|notes)/.*") ? "PUT" : "POST";
        HttpResponse<String> refused =
                wrong.who().json(method, wrong.path(), Json.write(wrong.body()));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(Json.read(refused).path("errors").path(wrong.field()).asText())
                .as(refused.body())
                .contains(wrong.message());
    }

    @Test
    void aWizardKeepsWhatWasTypedBesideItsMessages() {
        HttpResponse<String> refused =
                office.fill(
                        office.as("prog-owner"),
                        "meeting-blueprint",
                        Map.of("date", "2027-02-30", "location", "Room <4>"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("value=\"2027-02-30\"", "value=\"Room &lt;4&gt;\"")
                .contains("Give the date of the meeting", "Choose one of the partnerships");
    }

    @Test
    void theEditorKeepsAMalformedTextAndNamesTheLine() {
        Map<String, String> form = new HashMap<>();
        form.put("atl_token", Http.token(wiki.get("/dashboard.action")));
        form.put("pageId", page);
        form.put("title", "A page");
        form.put("version", "1");
        form.put("body", "<p>one</p>\n<p>two<b></p>");
        HttpResponse<String> refused = wiki.post("/pages/doeditpage.action", form);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Line 2, column 12", "&lt;p&gt;two&lt;b&gt;&lt;/p&gt;");
        assertThat(wiki.get(CONTENT + "/" + page + "?expand=version").body())
                .contains("\"number\":1");
    }

    private static HttpResponse<String> post(Http who, String path, Object body) {
        return who.json("POST", path, Json.write(body));
    }

    private static Wrong wizard(String blueprint, String field, String value, String message) {
        Map<String, Object> context =
                object("partnerName", "Another partner", "schoolYear", "2026-2027");
        context.putAll(object("partnership", Integer.toString(partners.number())));
        context.putAll(object("date", "2027-01-14", "location", "Room 4"));
        context.put(field, value);
        Object body =
                object(
                        "spaceKey",
                        SPACE,
                        "moduleCompleteKey",
                        "org.tandem.partnerships:" + blueprint,
                        "context",
                        context);
        return new Wrong(named(blueprint, field, value), wiki, CREATE, body, field, message);
    }

    private static Wrong rating(String field, Object value, String message) {
        Map<String, Object> body = object("rating", 3, "concerns", "", "version", 0);
        body.put(field, value);
        String path = partners.api() + "/readiness/metrics";
        return new Wrong(named("rating", field, value), wiki, path, body, field, message);
    }

    private static Wrong action(String field, String value, String message) {
        Map<String, Object> body =
                object(
                        "summary",
                        "Do it",
                        "owner",
                        "ops-owner",
                        "due",
                        LocalDate.now().plusMonths(2).toString());
        body.put(field, value);
        String path = partners.api() + "/actions";
        return new Wrong(named("action", field, value), wiki, path, body, field, message);
    }

    private static Wrong notes(String text, String message) {
        Object body = object("notes", text, "version", 0);
        String path = partners.notes("metrics");
        return new Wrong(named("notes", "notes", text), wiki, path, body, "notes", message);
    }

    private static Object page(String title, String body) {
        Object storage = object("value", body, "representation", "storage");
        return object(
                "type",
                "page",
                "title",
                title,
                "space",
                object("key", SPACE),
                "body",
                object("storage", storage));
    }

    private static Wrong wrongPage(String field, Object body, String message) {
        return new Wrong(named("page", field, message), wiki, CONTENT, body, field, message);
    }

    private static Wrong label(String label, String message) {
        Object body = new Object[] {object("prefix", "global", "name", label)};
        String path = CONTENT + "/" + page + "/label";
        return new Wrong(named("page", "label", label), wiki, path, body, "label", message);
    }

    private static Object issue(String field, Object value) {
        Map<String, Object> fields =
                object(
                        "project", object("key", "SCP"),
                        "issuetype", object("name", "Action Item"),
                        "summary", "An issue");
        fields.put(field, value);
        return object("fields", fields);
    }

    private static Wrong wrongIssue(String field, Object value, String message) {
        Object body = issue(field, value);
        return new Wrong(named("issue", field, message), jira, ISSUE, body, field, message);
    }

    private static String named(String thing, String field, Object value) {
        String shown = String.valueOf(value);
        return thing + " " + field + " “" + shown.substring(0, Math.min(20, shown.length())) + "”";
    }
}
