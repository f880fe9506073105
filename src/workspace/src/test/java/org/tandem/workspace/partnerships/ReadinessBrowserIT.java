package org.tandem.workspace.partnerships;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.Map;
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

/** The forms of the macros, in a real browser. */
class ReadinessBrowserIT {
    @RegisterExtension static final Browser BROWSER = new Browser();
    @TempDir static Path data;
    private static WorkspaceServer server;
    private static String wiki;
    private static String profile;
    private static String readiness;

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        wiki = server.baseUrl() + "/confluence";
        Office office = new Office(wiki, "RDB");
        office.createSpace();
        Http owner = office.as("prog-owner");
        profile =
                office.create(
                        owner,
                        "partnership-blueprint",
                        Map.of(
                                "partnerName",
                                "Reading Friends",
                                "schoolYear",
                                "2026-2027",
                                "districtTeam",
                                "prog-owner",
                                "partnerTeam",
                                "partner-lead"));
        String number = Integer.toString(Office.number(owner, "Reading Friends"));
        readiness = office.create(owner, "readiness-blueprint", Map.of("partnership", number));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aMemberSavesARatingAndFindsItAgain() {
        Page page = open("prog-owner", readiness);
        Locator form = category(page, "Clear Metrics Established");
        form.getByLabel("3 – There is likely agreement").check();
        form.getByLabel("Areas of concern").fill("Who writes the reports?");
        form.getByText("Save rating").click();
        assertThat(form.getByRole(AriaRole.STATUS)).hasText("Saved: Clear Metrics Established");

        assertThat(page.locator("[data-tandem-refresh] tbody tr").nth(2)).containsText("3");
        page.reload();

        assertThat(form.getByLabel("3 – There is likely agreement")).isChecked();
        assertThat(form.getByLabel("Areas of concern")).hasValue("Who writes the reports?");
    }

    @Test
    void aSecondTabIsToldThatItIsOldAndKeepsWhatWasTyped() {
        Page first = open("partner-lead", readiness);
        Page second = first.context().newPage();
        second.navigate(wiki + readiness);
        save(first, "first");
        save(second, "second");
        Locator form = category(second, "Appropriate and Sufficient Resources");

        assertThat(form.getByRole(AriaRole.STATUS)).containsText("Nothing was overwritten");
        assertThat(form.getByLabel("Areas of concern")).hasValue("second");
    }

    @Test
    void aRatingThatIsMissingIsSaidAtTheField() {
        Page page = open("prog-owner", readiness);
        Locator form = category(page, "Alignment of Strategic Priority and Objectives");
        form.getByText("Save rating").click();

        assertThat(form.locator(".tandem-error")).hasText("Choose a rating. Valid: 4, 3, 2 or 1.");
        Axe.check(page);
    }

    @Test
    void onPaperThereIsWhatWasSavedAndNoControl() {
        Page page = open("partner-lead", readiness);
        Locator form = category(page, "Ongoing Communication");
        form.getByLabel("1 – There are several").check();
        form.getByLabel("Areas of concern").fill("Nobody answers the telephone.");
        form.getByText("Save rating").click();
        assertThat(form.getByRole(AriaRole.STATUS)).containsText("Saved");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(form.getByText("1 – There are several").last()).isVisible();
        assertThat(form.getByText("Nobody answers").last()).isVisible();
        assertThat(form.locator("input[type=radio]").first()).isHidden();
        assertThat(form.locator("button").first()).isHidden();
        Browser.picture(page, "readiness-print");
    }

    @Test
    void anOwnerChangesTheProfileInPlace() {
        Page page = open("prog-owner", profile);
        page.getByText("Change this profile").click();
        Axe.check(page);
        page.locator("#tandem-edit-schools").fill("Maple School");
        page.getByLabel("Academic achievement").check();
        page.getByText("Save profile").click();

        assertThat(page.locator(".tandem-facts").first()).containsText("Maple School");
        Browser.picture(page, "profile");
    }

    @Test
    void pagesWithMacrosAreAccessible() {
        Page page = open("partner-lead", readiness);
        Axe.check(page);
        Browser.picture(page, "readiness");
        page.navigate(wiki + profile);
        Axe.check(page);
    }

    private static Page open(String user, String path) {
        Page page = BROWSER.window();
        new LoginPage(page, wiki).logIn(user);
        page.navigate(wiki + path);
        return page;
    }

    private static void save(Page page, String concern) {
        Locator form = category(page, "Appropriate and Sufficient Resources");
        form.getByLabel("2 – There is more than one").check();
        form.getByLabel("Areas of concern").fill(concern);
        form.getByText("Save rating").click();
        assertThat(form.getByRole(AriaRole.STATUS)).not().hasText("");
        assertThat(form.getByRole(AriaRole.STATUS)).not().hasText("Saving…");
    }

    private static Locator category(Page page, String title) {
        return page.locator("form.tandem-form")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator(
                                                "[id^=tandem-rating-] > legend", legend(title))));
    }

    private static Page.LocatorOptions legend(String title) {
        return new Page.LocatorOptions().setHasText(title);
    }
}
