package org.tandem.workspace.partnerships;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.WorkspaceServer;
import org.tandem.workspace.browser.Axe;
import org.tandem.workspace.browser.Browser;
import org.tandem.workspace.browser.LoginPage;

/** The owners' work on a partnership's page, in a real browser. */
class OwnersWorkBrowserIT {
    @RegisterExtension static final Browser BROWSER = new Browser();
    @TempDir static Path data;
    private static WorkspaceServer server;
    private static String wiki;
    private static String page;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        wiki = server.baseUrl() + "/confluence";
        Office office = new Office(wiki, "OWB");
        office.createSpace();
        page =
                office.create(
                        office.as("prog-owner"),
                        "partnership-blueprint",
                        Map.of(
                                "partnerName", "Chess Friends",
                                "schoolYear", "2026-2027",
                                "organizationalOwner", "org-owner",
                                "operationalOwners", "ops-owner",
                                "partnerTeam", "partner-lead"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anOwnerDelegatesWithTheKeyboardAndTheTaskIsOnThePage() {
        Page window = window("prog-owner");
        Locator section = window.locator("#tandem-owners-work");
        open(section, "Delegate a task");
        section.getByLabel("What is to be done?").fill("Book the room");
        section.getByLabel("To be done by").fill("2020-01-01");
        section.getByLabel("To be done by").press("Enter");
        assertThat(section.locator(".tandem-error")).containsText("in the past");
        Axe.check(window);
        Browser.picture(window, "owners-work-form");

        section.getByLabel("To be done by").fill(LocalDate.now().plusDays(9).toString());
        section.getByLabel("To be done by").press("Enter");
        Locator row = section.locator("tr", containing("Book the room"));
        assertThat(row).containsText("Delegated task");
        assertThat(row).containsText("Marcus Hill");
        Axe.check(window);
    }

    @Test
    void aPartnerAsksTheOfficeForHelpAndTheOfficeFindsIt() {
        Page window = window("partner-lead");
        Locator help = window.locator("#tandem-help");
        open(help, "Ask the office for help");
        help.getByLabel("What do you need help with?").fill("Write the agreement");
        help.getByLabel("What do you need help with?").press("Enter");
        assertThat(window.locator("#tandem-owners-work")).containsText("Write the agreement");
        assertThat(window.getByText("Delegate a task")).hasCount(0);

        Page office = window("office");
        open(office.locator("#tandem-communication"), "Log a conversation");
        Locator log = office.locator("#tandem-communication");
        log.getByLabel("With whom").first().fill("Sofia Delgado");
        log.getByLabel("Summary").first().fill("We wrote it together.");
        log.locator("button:has-text('Log')").first().click();
        assertThat(log.locator("tbody")).containsText("We wrote it together.");
        Axe.check(office);
        Browser.picture(office, "owners-work");
    }

    private static Page window(String user) {
        Page window = BROWSER.window();
        new LoginPage(window, wiki).logIn(user);
        window.navigate(wiki + page);
        return window;
    }

    private static void open(Locator section, String summary) {
        Locator opener = section.locator("summary", containing(summary)).first();
        opener.focus();
        opener.press("Enter");
    }

    private static Locator.LocatorOptions containing(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
