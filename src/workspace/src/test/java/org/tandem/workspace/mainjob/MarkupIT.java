package org.tandem.workspace.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.workspace.mainjob.Json.object;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.workspace.Http;

/**
 * Markup of every kind, typed into every text field, is stored as it was typed and shown as text:
 * it is neither HTML nor a template on any page.
 */
class MarkupIT {
    private static final String MARKUP = "<script>alert(1)</script>\"'&${x}#set($a=1)";
    private static final String SHOWN = "&lt;script&gt;alert(1)&lt;/script&gt;";
    private static final String KEPT = "${x}#set($a=1)";

    @RegisterExtension static final SampleWorkspace WORKSPACE = new SampleWorkspace();
    private static Partners partners;
    private static Http wiki;
    private static Http jira;
    private static String issue;

    @BeforeAll
    static void typeMarkupEverywhere() throws IOException {
        partners = Partners.create(WORKSPACE.office("MARK"), MARKUP);
        wiki = WORKSPACE.wiki("prog-owner");
        jira = WORKSPACE.jira("prog-owner");
        saved(put(partners.api() + "/readiness/alignment", rating()));
        saved(put(partners.notes("alignment"), object("notes", MARKUP, "version", 0)));
        saved(wiki.json("POST", partners.api() + "/actions", Json.write(action())));
        editAgain(partners.profile());
        makeSpaceAndPerson();
        makeIssue();
    }

    private static Object rating() {
        return object("rating", 2, "concerns", MARKUP, "version", 0);
    }

    private static Object action() {
        return object(
                "meeting",
                Partners.id(partners.meeting()),
                "section",
                "alignment",
                "summary",
                MARKUP,
                "owner",
                "ops-owner",
                "due",
                LocalDate.now().plusMonths(2).toString(),
                "quarter",
                "2027-Q1");
    }

    /** A second version, for the history and the comparison. */
    private static void editAgain(String page) {
        Map<String, String> form = new HashMap<>();
        form.put("pageId", Partners.id(page));
        form.put("title", "Profile " + MARKUP);
        form.put("version", "1");
        form.put("versionComment", MARKUP);
        form.put("body", "<p>" + SHOWN + KEPT + "</p>");
        saved(submit(wiki, "/pages/doeditpage.action", form));
    }

    private static void makeSpaceAndPerson() {
        Http admin = WORKSPACE.wiki("admin");
        Map<String, String> space = new HashMap<>();
        space.put("name", MARKUP);
        space.put("spaceKey", "MARKUP");
        space.put("description", MARKUP);
        space.put("wizardPage", "0");
        saved(submit(admin, "/create-dialog/space-wizard.action", space));
        Map<String, String> person = new HashMap<>();
        person.put("name", "markup");
        person.put("fullName", MARKUP);
        person.put("email", "markup@district.example");
        person.put("password", "markup-password");
        saved(submit(admin, "/admin/users/new", person));
    }

    private static void makeIssue() {
        Map<String, Object> fields =
                object(
                        "project",
                        object("key", "SCP"),
                        "issuetype",
                        object("name", "Action Item"),
                        "summary",
                        MARKUP,
                        "description",
                        MARKUP,
                        "labels",
                        new String[] {"<b>&label"});
        for (String field : new String[] {"Partnership", "Quarter", "Theme"}) {
            fields.put(field(field), MARKUP);
        }
        HttpResponse<String> created =
                saved(postJira("/rest/api/2/issue", object("fields", fields)));
        issue = Json.read(created).path("key").asText();
        saved(postJira("/rest/api/2/issue/" + issue + "/comment", object("body", MARKUP)));
        Object link = object("url", "https://district.example/?a=1&b=%22", "title", MARKUP);
        saved(postJira("/rest/api/2/issue/" + issue + "/remotelink", object("object", link)));
    }

    private static String field(String name) {
        for (var field : Json.read(jira.get("/rest/api/2/field"))) {
            if (field.path("name").asText().equals(name)) {
                return field.path("id").asText();
            }
        }
        throw new AssertionError("No field " + name);
    }

    @Test
    void pagesShowItAsText() {
        for (String page : pages()) {
            assertShown(wiki, page);
            assertShown(wiki, page + (page.contains("?") ? "&" : "?") + "decorator=printable");
        }
    }

    private static String[] pages() {
        return new String[] {
            partners.profile(), partners.readiness(), partners.agreement(), partners.meeting()
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pages/editpage.action",
                "/pages/viewstorage.action",
                "/pages/viewpreviousversions.action",
                "/pages/removepage.action",
                "/pages/restrictions.action"
            })
    void whatBelongsToAPageShowsItAsText(String path) {
        for (String page : pages()) {
            assertShown(wiki, path + "?pageId=" + Partners.id(page));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dashboard.action",
                "/spaces/MARKUP",
                "/dosearchsite.action?queryString=alert",
                "/create-dialog.action?spaceKey=MARKUP",
                "/spaces/MARKUP/permissions",
                "/admin/users",
                "/admin/users/markup"
            })
    void listsOnTheConfluenceSideShowItAsText(String path) {
        assertShown(WORKSPACE.wiki("admin"), path);
    }

    @Test
    void comparingVersionsShowsItAsText() {
        String id = Partners.id(partners.profile());
        assertShown(wiki, "/pages/diffpagesbyversion.action?pageId=" + id + "&from=1&to=2");
    }

    @Test
    void whatIsSearchedForIsShownAsText() {
        String words = URLEncoder.encode(MARKUP, StandardCharsets.UTF_8);
        assertShown(wiki, "/dosearchsite.action?queryString=" + words);
        assertShown(jira, "/secure/QuickSearch.jspa?searchString=" + words);
        assertThat(jira.get("/issues/?jql=" + words).body())
                .contains(SHOWN)
                .doesNotContain("<script>alert");
    }

    @Test
    void theJiraSideShowsItAsText() {
        for (String path :
                new String[] {
                    "/browse/" + issue,
                    "/secure/EditIssue!default.jspa?key=" + issue,
                    "/projects/SCP",
                    "/issues/?jql=project%20%3D%20SCP",
                    "/secure/RapidBoard.jspa?rapidView=1"
                }) {
            assertShown(jira, path);
        }
    }

    @Test
    void aLabelThatIsMarkupIsRefusedAndTheRefusalIsText() {
        Map<String, String> form = new HashMap<>();
        form.put("pageId", Partners.id(partners.profile()));
        form.put("add", "<script>alert(1)</script>");
        HttpResponse<String> sent = submit(wiki, "/pages/labels.action", form);

        String page = Http.location(sent).replaceFirst("^.*?/confluence", "");
        assertThat(wiki.get(page).body())
                .contains("cannot be a label", SHOWN)
                .doesNotContain("<script>alert");
    }

    @Test
    void restGivesBackWhatWasTyped() {
        assertThat(Json.read(wiki.get(partners.api())).path("services").asText()).isEqualTo(MARKUP);
        assertThat(
                        Json.read(wiki.get(partners.api() + "/readiness"))
                                .at("/ratings/0/concerns")
                                .asText())
                .isEqualTo(MARKUP);
        assertThat(Json.read(wiki.get("/rest/api/space/MARKUP")).path("name").asText())
                .isEqualTo(MARKUP);
        assertThat(Json.read(jira.get("/rest/api/2/issue/" + issue)).at("/fields/summary").asText())
                .isEqualTo(MARKUP);
        assertThat(
                        Json.read(jira.get("/rest/api/2/issue/" + issue + "/comment"))
                                .at("/comments/0/body")
                                .asText())
                .isEqualTo(MARKUP);
    }

    private static void assertShown(Http who, String path) {
        HttpResponse<String> page = who.get(path);
        while (page.statusCode() == 302 || page.statusCode() == 303) {
            page = who.get(Http.location(page).replaceFirst("^(https?://[^/]*)?/[a-z]+", ""));
        }
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .as(path)
                .contains(SHOWN, KEPT)
                .doesNotContain("<script>alert", "\"'&${x}");
    }

    private static HttpResponse<String> put(String path, Object body) {
        return wiki.json("PUT", path, Json.write(body));
    }

    private static HttpResponse<String> postJira(String path, Object body) {
        return jira.json("POST", path, Json.write(body));
    }

    private static HttpResponse<String> submit(Http who, String path, Map<String, String> form) {
        form.put("atl_token", Http.token(who.get("/dashboard.action")));
        return who.post(path, form);
    }

    private static HttpResponse<String> saved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 303);
        return answer;
    }
}
