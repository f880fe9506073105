package org.tandem.workspace.partnerships;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.WorkspaceServer;
import org.tandem.workspace.browser.Axe;
import org.tandem.workspace.browser.Browser;
import org.tandem.workspace.browser.LoginPage;

/** A running partnership's reviews, requirements and resources in a browser, without a mouse. */
class RunningPartnershipBrowserIT {
    private static final int YEAR = LocalDate.now().getYear() + 1;

    @RegisterExtension static final Browser BROWSER = new Browser();
    @TempDir static Path data;
    private static WorkspaceServer server;
    private static String wiki;
    private static Office district;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        wiki = server.baseUrl() + "/confluence";
        district = new Office(wiki, "RPB");
        district.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aReviewIsFilledByThePartnerAndDecidedByTheOwner() throws Exception {
        Journey journey = running("Chess Friends");
        Page page = open("partner-lead", journey);
        Locator reviews = page.locator("#tandem-reviews");
        assertThat(reviews)
                .containsText("Input still missing from: Partner, School, Central office");
        open(reviews, "Show the reviews");
        assertThat(reviews.getByText("Decide how it goes on")).hasCount(0);
        assertThat(reviews.getByText("Write the input: School")).hasCount(0);
        open(reviews, "Write the input: Partner");
        page.keyboard().press("Tab");
        page.keyboard().type("Attendance is good.\nWe need a bigger room.");
        page.keyboard().press("Tab");
        Axe.check(page);
        Browser.picture(page, "review-input");
        page.keyboard().press("Enter");
        assertThat(reviews).containsText("Input still missing from: School, Central office");

        page = open("org-owner", journey);
        reviews = page.locator("#tandem-reviews");
        open(reviews, "Show the reviews");
        assertThat(reviews.locator("tbody").first()).containsText("We need a bigger room.");
        open(reviews, "Decide how it goes on");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().type("A bigger room is to be had.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(reviews).containsText("Next: Year-end review");
        open(reviews, "Show the reviews");
        assertThat(reviews).containsText("Decision: Adjust it (Daniel Weiss");
        Axe.check(page);
        Browser.picture(page, "review-decided");
        reviews.getByText("The next step is to adjust the partnership.").click();
        assertThat(page).hasURL(Pattern.compile("#tandem-take-adjust$"));
        assertThat(page.locator("#tandem-take-adjust")).isVisible();
    }

    @Test
    void requirementsAreRecordedAndWhatIsMissingIsSaidAtTheForm() throws Exception {
        Journey journey = running("Garden Friends");
        Page page = open("prog-owner", journey);
        Locator requirements = page.locator("#tandem-requirements");
        assertThat(requirements).containsText("0 of 3 are in place.");
        open(requirements, "Show the requirements");
        open(requirements, "Record: Insurance");
        Axe.check(page);
        Browser.picture(page, "requirements-form");
        requirements.getByText("Record", exactly()).locator("visible=true").click();
        assertThat(requirements.locator(".tandem-error")).containsText("Give a note or a link");
        Axe.check(page);
        requirements.getByLabel("Evidence").locator("visible=true").fill("Certificate 12");
        requirements.getByText("Record", exactly()).locator("visible=true").click();
        assertThat(requirements).containsText("1 of 3 are in place.");
    }

    @Test
    void resourcesAreAskedForWithTheKeyboardAndReported() throws Exception {
        Journey journey = running("Orchard Friends");
        Page page = open("partner-lead", journey);
        Locator resources = page.locator("#tandem-resources");
        open(resources, "Show requests");
        open(resources, "Ask for something");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().type("A room on Mondays");
        page.keyboard().press("Tab");
        page.keyboard().type("Adams School");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        Axe.check(page);
        Browser.picture(page, "resource-form");
        page.keyboard().press("Enter");
        assertThat(resources).containsText("1 of the requests shown below wait for an answer.");
        open(resources, "Show requests");
        assertThat(resources.locator("tbody")).containsText("Adams School");
        Axe.check(page);

        page = BROWSER.window();
        new LoginPage(page, wiki).logIn("office");
        page.navigate(wiki + "/pages/viewpage.action?pageId=" + workList());
        assertThat(page.getByText("Partnerships by phase").first()).isVisible();
        assertThat(page.locator("#tandem-gaps-rows")).containsText("Background checks: missing");
        assertThat(page.locator("#tandem-resource-schools")).containsText("Adams School");
        Axe.check(page);
        Browser.picture(page, "office-reports");
    }

    private static String workList() {
        String found =
                district.as("office").get("/rest/api/content?spaceKey=RPB&title=Work+list").body();
        return Jira.json(found).at("/results/0/id").asText();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    /** Opens a part of the page with the keyboard; the focus is on its summary then. */
    private static void open(Locator section, String summary) {
        Locator opener =
                section.locator("summary")
                        .filter(new Locator.FilterOptions().setHasText(summary))
                        .first();
        opener.focus();
        opener.press("Enter");
        assertThat(section.locator("details[open]").first()).isVisible();
    }

    private static Page open(String user, Journey journey) {
        Page page = BROWSER.window();
        new LoginPage(page, wiki).logIn(user);
        page.navigate(wiki + journey.page());
        return page;
    }

    private static Journey running(String partner) throws IOException {
        Journey journey =
                new Journey(
                        server.baseUrl(),
                        district,
                        partner,
                        Map.of("schoolYear", YEAR + "-" + (YEAR + 1)));
        journey.run();
        return journey;
    }
}
