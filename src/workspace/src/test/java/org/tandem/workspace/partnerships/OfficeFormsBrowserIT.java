package org.tandem.workspace.partnerships;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
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

/** The forms for intensity and owners, in a real browser and without a mouse. */
class OfficeFormsBrowserIT {
    private static final int QUESTIONS = 6;

    @RegisterExtension static final Browser BROWSER = new Browser();
    @TempDir static Path data;
    private static WorkspaceServer server;
    private static String wiki;
    private static Office office;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        wiki = server.baseUrl() + "/confluence";
        office = new Office(wiki, "OFB");
        office.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theOfficeDeterminesTheIntensityWithTheKeyboardAndReadsWhatChanged() {
        Page page = open("office", "Chess Friends");
        Locator section = page.locator("#tandem-intensity");
        assertThat(section).containsText("Not determined yet");
        Keyboard keyboard = page.keyboard();
        openDetails(section, "Determine the intensity");
        for (int i = 0; i < QUESTIONS; i++) {
            keyboard.press("Tab");
            keyboard.press("Space");
            keyboard.press("ArrowDown");
            keyboard.press("ArrowDown");
        }
        keyboard.press("Tab");
        keyboard.type("It reaches every school.");
        keyboard.press("Tab");
        keyboard.type("prog-owner");
        keyboard.press("Tab");
        Axe.check(page);
        Browser.picture(page, "intensity-form");
        keyboard.press("Enter");

        assertThat(section.locator(".tandem-level")).containsText("High");
        assertThat(section).containsText("It reaches every school.");
        assertThat(section).containsText("Nora Okafor");
        assertThat(section.locator("#tandem-intensity-changes"))
                .containsText("notice and approval");
        Axe.check(page);
        Browser.picture(page, "intensity");
    }

    @Test
    void whatIsMissingIsSaidAtItsQuestion() {
        Page page = open("office", "Piano Friends");
        Locator section = page.locator("#tandem-intensity");
        openDetails(section, "Determine the intensity");
        section.getByText("Save intensity").click();
        assertThat(section.locator("fieldset .tandem-error")).hasCount(QUESTIONS);
        assertThat(section.getByLabel("Reason")).hasAttribute("aria-invalid", "true");
        Axe.check(page);
    }

    @Test
    void readersOutsideOfficeAndStaffSeeNoForms() {
        String path = create("Garden Friends");
        Page page = window("partner-lead", path);
        assertThat(page.locator("#tandem-intensity")).containsText("Not determined yet");
        assertThat(page.getByText("Determine the intensity")).hasCount(0);
        assertThat(page.getByText("Change owners")).hasCount(0);
        assertThat(page.getByText("Hand over", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
    }

    @Test
    void anOwnerHandsOverWithTheKeyboard() {
        Page page = open("office", "Robot Friends");
        Locator section = page.locator("#tandem-owners");
        Keyboard keyboard = page.keyboard();
        openDetails(section, "Change owners");
        Axe.check(page);
        openDetails(section, "Hand over");
        keyboard.press("Tab");
        keyboard.press("Tab");
        keyboard.type("partner-lead");
        keyboard.press("Enter");
        assertThat(section.locator(".tandem-error")).containsText("tandem-staff");
        Axe.check(page);
        Browser.picture(page, "owners-form");

        section.getByLabel("To (login name)").fill("ops-owner");
        keyboard.press("Enter");
        assertThat(section).containsText("handed over to Marcus Hill");
        assertThat(section.getByRole(AriaRole.LISTITEM).first()).hasText("Marcus Hill");
        Axe.check(page);
    }

    /** Opens a part of the page with the keyboard; the focus is on its summary then. */
    private static void openDetails(Locator section, String summary) {
        Locator opener =
                section.locator("summary")
                        .filter(new Locator.FilterOptions().setHasText(summary))
                        .first();
        opener.focus();
        opener.press("Enter");
        assertThat(section.locator("details[open]").first()).isVisible();
    }

    private static Page open(String user, String partner) {
        return window(user, create(partner));
    }

    private static Page window(String user, String path) {
        Page page = BROWSER.window();
        new LoginPage(page, wiki).logIn(user);
        page.navigate(wiki + path);
        return page;
    }

    private static String create(String partner) {
        return office.create(
                office.as("prog-owner"),
                "partnership-blueprint",
                Map.of("partnerName", partner, "schoolYear", "2026-2027"));
    }
}
