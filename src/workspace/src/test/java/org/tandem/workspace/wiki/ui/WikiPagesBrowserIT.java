package org.tandem.workspace.wiki.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.WorkspaceServer;
import org.tandem.workspace.browser.Axe;
import org.tandem.workspace.browser.Browser;
import org.tandem.workspace.browser.CreateDialog;
import org.tandem.workspace.browser.EditorPage;
import org.tandem.workspace.browser.LoginPage;
import org.tandem.workspace.browser.WikiPage;

/** The pages of the Confluence side as people use them, each checked for accessibility. */
class WikiPagesBrowserIT {
    private static final String PAGE_TEXT =
            """
            <h2>Purpose</h2>
            <p>Tutoring after school.</p>
            <ac:structured-macro ac:name="info"><ac:rich-text-body>\
            <p>Starts in October.</p></ac:rich-text-body></ac:structured-macro>""";

    @RegisterExtension static final Browser BROWSER = new Browser();
    private static WorkspaceServer server;

    private Page page;
    private WikiPage wiki;

    @BeforeAll
    static void startServer(@TempDir Path data) {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        Page page = BROWSER.window();
        logIn(page, "admin");
        page.navigate(url("/create-dialog/space-wizard.action"));
        Axe.check(page);
        page.getByLabel("Name").fill("Garden");
        page.getByLabel("Key").fill("GARDEN");
        page.locator("#wizard button[type=submit]").click();
        assertThat(page.locator("h1")).containsText("Garden");
        page.context().close();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    private static String url(String path) {
        return server.baseUrl() + "/confluence" + path;
    }

    private static void logIn(Page page, String user) {
        new LoginPage(page, url("")).logIn(user);
    }

    @BeforeEach
    void openWindow() {
        page = BROWSER.window();
        logIn(page, "admin");
        wiki = new WikiPage(page, url(""));
    }

    private long newPage(String title, String storage) {
        page.navigate(url("/pages/createpage.action?spaceKey=GARDEN"));
        new EditorPage(page).type(title, storage).save();
        assertThat(page.locator("h1")).hasText(title);
        return wiki.id();
    }

    @Test
    void aBlankPageIsChosenInTheDialogPreviewedAndSaved() {
        wiki.openHome("GARDEN");
        CreateDialog dialog = wiki.create();
        assertThat(page.locator("dialog.wiki-dialog")).isVisible();
        Axe.check(page);
        Browser.picture(page, "create-dialog");
        dialog.choose("Blank page");
        Axe.check(page);

        EditorPage editor = new EditorPage(page).type("Tutoring", PAGE_TEXT).preview();
        assertThat(editor.previewed()).containsText("Starts in October.");
        Axe.check(page);
        Browser.picture(page, "editor-preview");
        editor.save();

        assertThat(page.locator("h1")).hasText("Tutoring");
        assertThat(wiki.content()).containsText("Tutoring after school.");
        assertThat(wiki.tree()).contains("Tutoring");
        assertThat(wiki.byline()).containsText("version 1");
        Axe.check(page);
        Browser.picture(page, "page");
    }

    @Test
    void theDialogGivesTheFocusBackWhenItIsClosed() {
        wiki.openHome("GARDEN");
        wiki.create();
        assertThat(page.locator("dialog.wiki-dialog")).isVisible();

        page.keyboard().press("Escape");

        assertThat(page.locator("dialog.wiki-dialog")).hasCount(0);
        assertThat(page.locator("#create-link")).isFocused();
    }

    @Test
    void aMalformedTextIsRefusedWithItsLineAndStaysInTheForm() {
        newPage("Broken later", "<p>Fine</p>");
        EditorPage editor = wiki.edit().type("<p>Fine</p>\n<p>Not <b>closed</p>");

        editor.save();

        assertThat(editor.errors()).containsText("Line 2");
        assertThat(editor.errors()).isFocused();
        assertThat(editor.body()).contains("Not <b>closed");
        Axe.check(page);
        Browser.picture(page, "editor-error");
    }

    @Test
    void aTitleThatIsTakenIsNamedAtItsField() {
        newPage("Taken", "<p>First</p>");
        page.navigate(url("/pages/createpage.action?spaceKey=GARDEN"));
        EditorPage editor = new EditorPage(page).type("taken", "<p>Second</p>");

        editor.save();

        assertThat(page.locator("#title-error")).isVisible();
        assertThat(editor.body()).isEqualTo("<p>Second</p>");
    }

    @Test
    void aSecondTabSavingAnOlderVersionIsToldAndMayOverwriteDeliberately() {
        long id = newPage("Two tabs", "<p>One</p>");
        EditorPage mine = wiki.edit().type("<p>Mine</p>");
        Page other = page.context().newPage();
        new WikiPage(other, url("")).open(id).edit().type("<p>Theirs</p>").save();
        assertThat(other.locator("#main-content")).hasText("Theirs");

        mine.save();
        assertThat(mine.conflict()).containsText("version 2");
        assertThat(mine.body()).isEqualTo("<p>Mine</p>");
        Axe.check(page);
        Browser.picture(page, "editor-conflict");
        mine.save();
        assertThat(mine.conflict()).isVisible();
        mine.overwrite().save();

        assertThat(wiki.content()).hasText("Mine");
        assertThat(wiki.byline()).containsText("version 3");
    }

    @Test
    void versionsAreComparedAndAnOlderOneRestored() {
        newPage("Garden plan", "<p>Tomatoes in the north bed</p>");
        wiki.edit().type("<p>Beans in the north bed</p>").comment("Crop rotation").save();
        assertThat(wiki.content()).containsText("Beans");

        wiki.tool("History");
        assertThat(page.locator("table")).containsText("Crop rotation");
        Axe.check(page);
        Browser.picture(page, "history");
        page.getByText("Compare the chosen versions").click();
        assertThat(page.locator(".wiki-diff del").first()).containsText("Tomatoes");
        assertThat(page.locator(".wiki-diff ins").first()).containsText("Beans");
        Axe.check(page);
        Browser.picture(page, "diff");
        page.goBack();
        page.getByLabel("Restore version 1").click();

        assertThat(wiki.content()).containsText("Tomatoes");
        assertThat(wiki.byline()).containsText("version 3");
    }

    @Test
    void aPageInTheTrashIsShownAsSuchAndComesBack() {
        long id = newPage("Old plan", "<p>Old</p>");
        wiki.tool("Move to trash");
        Axe.check(page);
        page.locator("main form button").click();
        assertThat(wiki.message()).containsText("trash");

        page.navigate(url("/spaces/GARDEN/pages/" + id + "/Old+plan"));
        assertThat(page.locator("main")).containsText("This page is in the trash");
        page.navigate(url("/spaces/GARDEN/trash"));
        Axe.check(page);
        Browser.picture(page, "trash");
        page.getByLabel("Restore Old plan").click();

        assertThat(page.locator("h1")).hasText("Old plan");
        assertThat(wiki.content()).hasText("Old");
    }

    @Test
    void labelsLeadToThePagesThatHaveThem() {
        newPage("Labelled", "<p>Text</p>");
        wiki.addLabel("garden-club");
        assertThat(wiki.labels()).containsExactly("garden-club");

        page.locator(".wiki-labels a").click();

        assertThat(page.locator(".wiki-list")).containsText("Labelled");
        Axe.check(page);
    }

    @Test
    void searchFindsWordsOfTheTextAndMarksThem() {
        newPage("Watering", "<p>The hydrants are opened in April.</p>");

        page.navigate(url("/dosearchsite.action?queryString=hydrants"));

        assertThat(page.locator(".wiki-results")).containsText("Watering");
        assertThat(page.locator(".wiki-results mark").first()).hasText("hydrants");
        Axe.check(page);
        Browser.picture(page, "search");
    }

    @Test
    void whatASpaceOrAPageDoesNotAllowIsNotThere() {
        long id = newPage("Budget", "<p>Secret</p>");
        wiki.tool("Restrictions");
        Axe.check(page);
        page.locator("#view-user").fill("admin");
        page.getByLabel("Add to those who may view").click();
        assertThat(page.locator(".wiki-people").first()).containsText("Person");
        Browser.picture(page, "restrictions");
        page.navigate(url("/spaces/GARDEN/permissions"));
        assertThat(page.locator("table")).containsText("confluence-users");
        Axe.check(page);
        Browser.picture(page, "permissions");

        Page other = BROWSER.window();
        logIn(other, "office");
        other.navigate(url("/spaces/GARDEN/pages/" + id + "/Budget"));
        assertThat(other.locator("h1")).hasText("Page not found");
        Axe.check(other);
        Browser.picture(other, "missing");
    }

    @Test
    void everythingWorksWithoutScript() {
        Page plain = BROWSER.windowWithoutScript();
        logIn(plain, "admin");
        plain.navigate(url("/create-dialog.action?spaceKey=GARDEN"));
        new CreateDialog(plain).choose("Blank page");
        EditorPage editor = new EditorPage(plain).type("Plain", "<p>No script</p>").preview();
        assertThat(editor.previewed()).hasText("No script");
        assertThat(editor.title()).isEqualTo("Plain");
        editor.save();

        assertThat(plain.locator("#main-content")).hasText("No script");
    }

    @Test
    void thePagesAroundAPageAreAccessibleAndFitASmallScreen() {
        long id = newPage("Around", PAGE_TEXT);
        page.setViewportSize(320, 640);
        List<String> addresses =
                List.of(
                        "/dashboard.action",
                        "/spaces/GARDEN/pages/" + id + "/Around",
                        "/spaces/GARDEN/pages/" + id + "/Around?decorator=printable",
                        "/pages/editpage.action?pageId=" + id,
                        "/pages/viewpreviousversions.action?pageId=" + id,
                        "/pages/viewstorage.action?pageId=" + id,
                        "/pages/removepage.action?pageId=" + id,
                        "/pages/restrictions.action?pageId=" + id,
                        "/spaces/GARDEN/permissions",
                        "/spaces/GARDEN/trash",
                        "/create-dialog.action?spaceKey=GARDEN",
                        "/create-dialog/space.action",
                        "/dosearchsite.action?queryString=nothing-like-this",
                        "/labels/none",
                        "/display/GARDEN/No+such+page",
                        "/shortcuts.action");
        for (String address : addresses) {
            page.navigate(url(address));
            Axe.check(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(address + " does not scroll sideways")
                    .isEqualTo(true);
        }
    }

    @Test
    void anUnknownPersonInARestrictionIsNamedAtTheField() {
        long id = newPage("Restricted", "<p>Text</p>");
        page.navigate(url("/pages/restrictions.action?pageId=" + id));
        page.locator("#edit-user").fill("nobody-here");
        page.getByLabel("Add to those who may edit").click();

        assertThat(page.locator("#error-summary a")).hasAttribute("href", "#edit-user");
        assertThat(page.locator("#edit-user")).hasValue("nobody-here");
    }

    @Test
    void aBlueprintsWizardNamesWhatIsWrongAtItsFieldAndKeepsTheRest() {
        wiki.openHome("GARDEN");
        CreateDialog dialog = wiki.create().choose("Partnership");
        dialog.fill("School year", "2026-2027").create();
        assertThat(dialog.errors()).isFocused();
        Axe.check(page);
        Browser.picture(page, "wizard-error");
        dialog.errors().locator("a").first().click();
        page.keyboard().type("Maple Garden Club");
        assertThat(dialog.content().getByLabel("School year")).hasValue("2026-2027");

        dialog.create();

        assertThat(page.locator("#page-title")).containsText("Maple Garden Club");
        assertThat(wiki.labels()).isNotEmpty();
        Axe.check(page);
        Browser.picture(page, "partnership");
    }

    @Test
    void theDashboardShowsSpacesAndWhatChangedLast() {
        newPage("News", "<p>New</p>");

        page.navigate(url("/dashboard.action"));

        assertThat(page.locator(".wiki-cards")).containsText("Garden");
        assertThat(page.locator(".wiki-list").first()).containsText("News");
        Axe.check(page);
        Browser.picture(page, "dashboard");
    }
}
