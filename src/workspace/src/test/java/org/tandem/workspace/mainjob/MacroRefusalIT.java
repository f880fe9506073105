package org.tandem.workspace.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.workspace.mainjob.Json.object;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.workspace.Http;

/**
 * A macro about a partnership that is not there, or not there for the reader, says so in its place;
 * the rest of the page is shown, in view, in preview and over REST.
 */
class MacroRefusalIT {
    private static final String CONVERT = "/rest/api/contentbody/convert/view";
    private static final String CONTENT = "/rest/api/content";
    private static final String NO_PARTNERSHIP =
            "There is no such partnership, or you may not view it.";
    private static final String NO_PAGE = "This page does not belong to a partnership.";
    private static final String SPACE = "MACROS";

    @RegisterExtension static final SampleWorkspace WORKSPACE = new SampleWorkspace();
    private static Partners hidden;
    private static Http owner;
    private static Http reader;

    @BeforeAll
    static void hideAPartnership() throws IOException {
        hidden = Partners.create(WORKSPACE.office(SPACE), "Hidden Partners");
        owner = WORKSPACE.wiki("prog-owner");
        reader = WORKSPACE.wiki("board-member");
        HttpResponse<String> restricted =
                owner.post(
                        "/pages/restrictions.action",
                        Map.of(
                                "atl_token",
                                Http.token(owner.get("/dashboard.action")),
                                "pageId",
                                Partners.id(hidden.profile()),
                                "operation",
                                "view",
                                "user",
                                "prog-owner"));
        assertThat(restricted.statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partnership-profile",
                "readiness-rating",
                "readiness-summary",
                "meeting-agenda",
                "action-items",
                "approval-status",
                "agreement-comparison"
            })
    void everyMacroSaysThatThereIsNothingToShow(String macro) throws IOException {
        assertRefused(macro, "999999", NO_PARTNERSHIP);
        assertRefused(macro, "x&lt;b&gt;", NO_PARTNERSHIP);
        assertRefused(macro, "", NO_PAGE);
        assertRefused(macro, Integer.toString(hidden.number()), NO_PARTNERSHIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", ""})
    void anAgreementSectionThatNobodyKnowsStillShowsItsText(String section) {
        String storage =
                around(
                        "<ac:structured-macro ac:name=\"agreement-section\">"
                                + parameter("section", section)
                                + "<ac:rich-text-body><p>Inside</p></ac:rich-text-body>"
                                + "</ac:structured-macro>");

        assertPlain(converted(reader, storage), "A section that the policy does not know");
        assertThat(converted(reader, storage)).contains("<p>Inside</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>Open", "<p></b></p>", "<ac:structured-macro/>", "<p>&nope;</p>"})
    void malformedStorageIsRefusedWithLineAndReason(String storage) {
        HttpResponse<String> refused = convert(owner, "<p>One</p>\n" + storage);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("line 2, column").doesNotContain("xception");
        assertThat(create(owner, "Malformed", "<p>One</p>\n" + storage).statusCode())
                .isEqualTo(400);
    }

    /** On a page, in the editor's preview, and over REST: as text and as what an export takes. */
    private static void assertRefused(String macro, String partnership, String message)
            throws IOException {
        String storage = around(macro(macro, partnership));
        assertPlain(converted(reader, storage), message);
        String title = macro + " of " + partnership.replaceAll("\\W", "");
        HttpResponse<String> created = create(reader, title, storage);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(200);
        String id = Json.read(created).path("id").asText();
        assertPlain(reader.get("/spaces/" + SPACE + "/pages/" + id + "/x").body(), message);
        assertPlain(
                reader.get(CONTENT + "/" + id + "?expand=body.view,body.export_view").body(),
                message);
        HttpResponse<String> preview =
                reader.post(
                        "/pages/preview",
                        Map.of(
                                "atl_token", Http.token(reader.get("/dashboard.action")),
                                "pageId", id,
                                "title", title,
                                "version", "1",
                                "body", storage));
        assertThat(preview.statusCode()).isEqualTo(200);
        assertPlain(preview.body(), message);
    }

    private static void assertPlain(String shown, String message) {
        assertThat(shown)
                .contains("Before the macro", message, "After the macro")
                .doesNotContain("Hidden Partners", "xception", "org.tandem.partnerships.host");
    }

    private static String around(String macro) {
        return "<p>Before the macro</p>" + macro + "<p>After the macro</p>";
    }

    private static String macro(String name, String partnership) {
        return "<ac:structured-macro ac:name=\""
                + name
                + "\">"
                + parameter("partnership", partnership)
                + "</ac:structured-macro>";
    }

    private static String parameter(String name, String value) {
        return value.isEmpty()
                ? ""
                : "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }

    private static HttpResponse<String> convert(Http who, String storage) {
        Object body = object("value", storage, "representation", "storage");
        return who.json("POST", CONVERT, Json.write(body));
    }

    private static String converted(Http who, String storage) {
        return Json.read(convert(who, storage)).path("value").asText();
    }

    private static HttpResponse<String> create(Http who, String title, String storage) {
        Object body = object("value", storage, "representation", "storage");
        Object page =
                object(
                        "type",
                        "page",
                        "title",
                        title,
                        "space",
                        object("key", SPACE),
                        "body",
                        object("storage", body));
        return who.json("POST", CONTENT, Json.write(page));
    }
}
