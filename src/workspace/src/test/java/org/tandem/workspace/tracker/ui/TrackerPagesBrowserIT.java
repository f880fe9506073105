package org.tandem.workspace.tracker.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.WorkspaceServer;
import org.tandem.workspace.browser.Axe;
import org.tandem.workspace.browser.BoardPage;
import org.tandem.workspace.browser.Browser;
import org.tandem.workspace.browser.CreateIssuePage;
import org.tandem.workspace.browser.IssuePage;
import org.tandem.workspace.browser.LoginPage;

/** The pages of the Jira side as people use them, each checked for accessibility. */
class TrackerPagesBrowserIT {
    private static final String PROJECT = "GRD";
    private static final LocalDate SOON = LocalDate.now().plusDays(14);

    @RegisterExtension static final Browser BROWSER = new Browser();
    private static WorkspaceServer server;

    private Page page;
    private BoardPage board;
    private IssuePage issue;

    @BeforeAll
    static void createProject(@TempDir Path data) {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        Page page = BROWSER.window();
        new LoginPage(page, url("")).logIn("admin");
        page.navigate(url("/secure/project/AddProject.jspa"));
        page.locator("#project-name").fill("");
        page.locator("#submit").click();
        assertThat(page.locator("#project-name-error")).isVisible();
        Axe.check(page);
        page.locator("#project-name").fill("Garden");
        page.locator("#project-key").fill(PROJECT);
        page.locator("#submit").click();
        assertThat(page.locator("h1")).hasText("Garden");
        page.context().close();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    private static String url(String path) {
        return server.baseUrl() + "/jira" + path;
    }

    @BeforeEach
    void openWindow() {
        page = logIn(BROWSER.window());
        board = new BoardPage(page);
        issue = new IssuePage(page, url(""));
    }

    private static Page logIn(Page window) {
        new LoginPage(window, url("")).logIn("admin");
        return window;
    }

    private String newIssue(String summary, String assignee) {
        CreateIssuePage form = new CreateIssuePage(page, url("")).open(PROJECT, "Action Item");
        form.fill("summary", summary).fill("assignee", assignee);
        return form.fill("duedate", SOON.toString()).create();
    }

    private void check(String picture) {
        Axe.check(page);
        Browser.picture(page, "tracker-" + picture);
    }

    @Test
    void wrongInputStaysInTheFormWithItsMessageAtTheField() {
        CreateIssuePage form = new CreateIssuePage(page, url("")).open(PROJECT, "Action Item");
        check("create-issue");
        form.fill("description", "Bring <b>tools</b>\nand seeds").fill("assignee", "nobody-here");

        form.submit();

        assertThat(form.errors()).isFocused();
        assertThat(form.field("summary"))
                .hasAttribute("aria-describedby", Pattern.compile("\\bsummary-error\\b"));
        assertThat(form.field("summary")).hasAttribute("aria-invalid", "true");
        assertThat(form.error("assignee")).isVisible();
        assertThat(form.value("description")).isEqualTo("Bring <b>tools</b>\nand seeds");
        assertThat(form.value("assignee")).isEqualTo("nobody-here");
        check("create-issue-errors");

        form.fill("summary", "Plant <i>beans</i>").fill("assignee", "prog-owner").create();
        assertThat(issue.summary()).hasText("Plant <i>beans</i>");
        assertThat(page.locator("#issue-description")).containsText("<b>tools</b>");
        check("issue");
    }

    @Test
    void aCardIsDraggedAlongAnAllowedStep() {
        String key = newIssue("Order soil", "prog-owner");
        board.open(url(""), PROJECT);
        assertThat(board.cardIn("To Do", key)).containsText("Order soil");

        board.drag(key, "In Progress");

        assertThat(board.announcement()).containsText(key + " is now in In Progress");
        assertThat(board.cardIn("In Progress", key)).isVisible();
        page.reload();
        assertThat(board.cardIn("In Progress", key)).isVisible();
        check("board");
    }

    @Test
    void aColumnNoStepLeadsToRefusesTheCardAndSaysWhatIsPossible() {
        String key = newIssue("Water the beds", "prog-owner");
        issue.step("Done");
        board.open(url(""), PROJECT);

        board.drag(key, "In Progress");

        assertThat(board.refusal()).containsText(key + " cannot be moved to In Progress");
        assertThat(board.refusal()).containsText("To Do");
        assertThat(board.cardIn("Done", key)).isVisible();
        check("board-forbidden");
    }

    @Test
    void aCardIsPutBackWhenTheWorkflowRefuses() {
        String key = newIssue("Find volunteers", "");
        board.open(url(""), PROJECT);

        board.drag(key, "Done");

        assertThat(board.refusal()).containsText(key + " was put back");
        assertThat(board.cardIn("To Do", key)).isVisible();
    }

    @Test
    void aCardIsMovedAndRankedByKeyboardAlone() {
        String first = newIssue("Build a fence", "prog-owner");
        String second = newIssue("Paint the fence", "prog-owner");
        board.open(url(""), PROJECT);
        assertThat(board.keys("To Do")).containsSubsequence(first, second);

        assertThat(board.openMenu(second)).isVisible();
        check("board-menu");
        board.chooseByKeyboard("Move up");
        assertThat(board.announcement()).containsText(second + " is now number");
        page.reload();
        assertThat(board.keys("To Do")).containsSubsequence(second, first);

        board.openMenu(first);
        page.keyboard().press("Escape");
        assertThat(board.card(first).locator("[data-move]")).isFocused();
        board.openMenu(first);
        board.chooseByKeyboard("Start progress");
        assertThat(board.announcement()).containsText(first + " is now in In Progress");
        assertThat(board.card(first).locator("[data-move]")).isFocused();
    }

    @Test
    void withoutScriptACardIsMovedOnAPageOfItsOwn() {
        String key = newIssue("Collect leaves", "prog-owner");
        page = logIn(BROWSER.windowWithoutScript());
        BoardPage plain = new BoardPage(page).open(url(""), PROJECT);

        plain.card(key).locator("[data-move]").click();
        page.locator("button", new Page.LocatorOptions().setHasText("Start progress")).click();

        assertThat(page.locator("main > .aui-message")).containsText("In Progress");
        assertThat(plain.cardIn("In Progress", key)).isVisible();
    }

    @Test
    void quickFiltersAreSwitchedOnAndOff() {
        String mine = newIssue("Mine to do", "admin");
        String other = newIssue("Somebody else’s", "prog-owner");
        board.open(url(""), PROJECT);

        String filter = page.locator(".tracker-filter").first().textContent().trim();
        board.quickFilter(filter);
        assertThat(board.card(mine)).isVisible();
        assertThat(board.card(other)).hasCount(0);
        check("board-filtered");

        board.quickFilter(filter);
        assertThat(board.card(other)).isVisible();
    }

    @Test
    void aStaleEditKeepsTheInputAndNamesWhoChangedWhat() {
        String key = newIssue("Old summary", "prog-owner");
        issue.edit();
        check("edit-issue");
        Page other = logIn(BROWSER.window());
        other.navigate(url("/secure/EditIssue!default.jspa?key=" + key));
        other.locator("#summary").fill("Their summary");
        other.locator("#submit").click();
        assertThat(other.locator("h1")).hasText("Their summary");

        page.locator("#summary").fill("My summary");
        page.locator("#description").fill("My description");
        page.locator("#submit").click();

        assertThat(page.locator("#conflict")).isFocused();
        assertThat(page.locator("#conflict")).containsText("Their summary");
        assertThat(page.locator("#summary-now")).containsText("Their summary");
        assertThat(page.locator("#summary")).hasValue("My summary");
        check("edit-conflict");
        page.locator("#submit").click();
        assertThat(issue.summary()).hasText("My summary");
        assertThat(page.locator("#issue-description")).hasText("My description");
    }

    @Test
    void stepsCommentsLinksAndHistoryStandOnTheIssue() {
        String other = newIssue("The other one", "");
        newIssue("The one", "prog-owner");
        issue.step("Start progress");
        assertThat(issue.status()).hasText("In Progress");
        issue.comment("First line\n<script>second</script>");
        assertThat(issue.comments()).containsText("<script>second</script>");
        issue.link("blocks", other);
        assertThat(issue.links()).containsText("The other one");
        issue.history();
        assertThat(issue.changes().first()).containsText("In Progress");
        check("issue-history");
    }

    @Test
    void aPluginsPanelStandsBesideTheIssueItIsAbout() {
        String key = newIssue("From a meeting", "prog-owner");
        assertThat(page.locator(".tracker-panel")).hasCount(1);
        page.request()
                .put(
                        url(
                                "/rest/api/2/issue/"
                                        + key
                                        + "/properties/org.tandem.partnerships.action"),
                        RequestOptions.create()
                                .setHeader("X-Atlassian-Token", "no-check")
                                .setHeader("Content-Type", "application/json")
                                .setData("{\"partnership\":{\"title\":\"Lakeside <Club>\"}}"));

        page.reload();

        assertThat(page.locator(".tracker-panel").nth(1)).containsText("Lakeside <Club>");
        check("issue-panel");
    }

    @Test
    void aStepThatNeedsACommentAsksForItAndKeepsWhatWasTyped() {
        newIssue("No longer wanted", "prog-owner");

        issue.step("Cancel");

        assertThat(page.locator("#comment-error")).isVisible();
        check("transition");
        page.locator("#comment").fill("The school closed its garden.");
        page.locator("#submit").click();
        assertThat(issue.status()).hasText("Cancelled");
        assertThat(issue.comments()).containsText("The school closed its garden.");
    }

    @Test
    void searchSortsByItsHeadsAndSaysWhatIsWrongWithAQuery() {
        String key = newIssue("Searchable seeds", "prog-owner");
        page.navigate(url("/issues/"));
        page.locator("#jql").fill("project = " + PROJECT + " AND text ~ seeds");
        page.keyboard().press("Enter");
        assertThat(page.locator(".tracker-results")).containsText(key);
        page.locator(".tracker-results thead a").first().click();
        assertThat(page.locator("th[aria-sort=ascending]")).containsText("Key");
        check("search");

        page.locator("#jql").fill("project = ");
        page.keyboard().press("Enter");
        assertThat(page.locator("#jql-error")).isVisible();
        assertThat(page.locator("#jql")).hasValue("project =");
        check("search-error");
    }

    @Test
    void theFirstPagesLeadToProjectsAndBoards() {
        newIssue("Waiting for me", "admin");
        page.navigate(url("/"));
        assertThat(page.locator("#assigned")).containsText("Waiting for me");
        check("dashboard");
        page.locator("#quick-search").fill(PROJECT.toLowerCase() + "-1");
        page.keyboard().press("Enter");
        assertThat(page.locator("#issue-key")).hasText(PROJECT + "-1");
        for (String path : new String[] {"/projects/" + PROJECT, "/secure/ManageRapidViews.jspa"}) {
            page.navigate(url(path));
            Axe.check(page);
        }
    }
}
