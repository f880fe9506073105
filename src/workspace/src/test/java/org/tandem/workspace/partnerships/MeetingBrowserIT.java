package org.tandem.workspace.partnerships;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;
import org.tandem.workspace.browser.Axe;
import org.tandem.workspace.browser.Browser;
import org.tandem.workspace.browser.LoginPage;

/** Notes, actions and approval as people use them in a browser. */
class MeetingBrowserIT {
    @RegisterExtension static final Browser BROWSER = new Browser();
    @TempDir static Path data;
    private static WorkspaceServer server;
    private static String wiki;
    private static String meeting;
    private static String agreement;

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        wiki = server.baseUrl() + "/confluence";
        Office office = new Office(wiki, "MTB");
        office.createSpace();
        Http owner = office.as("prog-owner");
        Map<String, String> about =
                Map.of(
                        "partnerName",
                        "Garden Club",
                        "schoolYear",
                        "2026-2027",
                        "organizationalOwner",
                        "org-owner");
        office.create(owner, "partnership-blueprint", about);
        String number = Integer.toString(Office.number(owner, "Garden Club"));
        meeting =
                office.create(
                        owner,
                        "meeting-blueprint",
                        Map.of("partnership", number, "date", "2026-12-01", "location", "Elm"));
        agreement = office.create(owner, "agreement-blueprint", Map.of("partnership", number));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void notesAndAnActionAreTypedIntoASectionAndTheIssueAppears() {
        Page page = open("prog-owner", meeting);
        Locator section = section(page, "Clear Metrics Established");
        section.getByLabel("Notes:").fill("Attendance is counted weekly.");
        section.getByText("Save notes").click();
        assertThat(section.getByText("Notes saved")).isVisible();

        section.getByLabel("Action", new Locator.GetByLabelOptions().setExact(true))
                .fill("Count attendance");
        section.getByLabel("Owner").fill("ops-owner");
        section.getByLabel("Due date").fill(LocalDate.now().plusDays(10).toString());
        section.getByLabel("Due date").press("Enter");
        Locator item = section.getByRole(AriaRole.LISTITEM).filter(withText("Count attendance"));
        assertThat(item.getByRole(AriaRole.LINK)).hasText(Pattern.compile("SCP-\\d+"));

        page.reload();
        assertThat(section.getByLabel("Notes:")).hasValue("Attendance is counted weekly.");
        assertThat(item).containsText("To Do");
        Axe.check(page);
        Browser.picture(page, "meeting");
    }

    @Test
    void anActionForYesterdayIsRefusedAtTheFieldAndKeepsWhatWasTyped() {
        Page page = open("prog-owner", meeting);
        Locator section = section(page, "Wrap-up");
        section.getByLabel("Action", new Locator.GetByLabelOptions().setExact(true))
                .fill("Too late");
        section.getByLabel("Owner").fill("nobody-here");
        section.getByLabel("Due date").fill("2020-01-01");
        section.getByLabel("Due date").press("Enter");

        assertThat(section.locator(".tandem-error"))
                .containsText(
                        new String[] {
                            "No active account has this login name: nobody-here",
                            "The due date is in the past"
                        });
        assertThat(section.getByLabel("Action", new Locator.GetByLabelOptions().setExact(true)))
                .hasValue("Too late");
        Axe.check(page);
    }

    @Test
    void anAgreementSaysWhatIsMissingAndIsAccessible() {
        Page page = open("prog-owner", agreement);
        assertThat(page.locator(".tandem-approval")).containsText("These sections are still empty");
        Axe.check(page);
        Browser.picture(page, "agreement");
    }

    private static Page open(String user, String path) {
        Page page = BROWSER.window();
        new LoginPage(page, wiki).logIn(user);
        page.navigate(wiki + path);
        return page;
    }

    private static Locator section(Page page, String title) {
        return page.locator("section.tandem-agenda-section")
                .filter(new Locator.FilterOptions().setHas(page.locator("h3", heading(title))));
    }

    private static Page.LocatorOptions heading(String title) {
        return new Page.LocatorOptions().setHasText(title);
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
