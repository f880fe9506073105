package org.tandem.workspace.partnerships;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.WorkspaceServer;
import org.tandem.workspace.browser.Axe;
import org.tandem.workspace.browser.Browser;
import org.tandem.workspace.browser.CreateDialog;
import org.tandem.workspace.browser.LoginPage;
import org.tandem.workspace.browser.WikiPage;

/** The record's choices in a real browser: the wizard, the profile's form, the office's list. */
class RecordBrowserIT {
    @RegisterExtension static final Browser BROWSER = new Browser();
    @TempDir static Path data;
    private static WorkspaceServer server;
    private static String wiki;
    private static Office office;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        wiki = server.baseUrl() + "/confluence";
        office = new Office(wiki, "RCB");
        office.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theWizardSaysWhatEachKindIsAndSendsVolunteersElsewhere() {
        Page page = window("prog-owner", "/spaces/RCB");
        CreateDialog dialog = new WikiPage(page, wiki).create().choose("Partnership");
        assertThat(dialog.content()).containsText("A collaborative relationship between MMSD");
        assertThat(dialog.content()).containsText("Sponsor: An organization that gives money");
        dialog.fill("Partner organization", "Helping Hands").fill("School year", "2026-2027");
        dialog.select("Kind", "Volunteers only");
        Axe.check(page);
        dialog.create();
        assertThat(dialog.errors()).containsText("Volunteer Programs – Community members support");
        Axe.check(page);
        Browser.picture(page, "record-wizard");

        dialog.select("Kind", "Sponsor").select("Type of organization", "Businesses");
        dialog.create();
        assertThat(page.locator(".tandem-facts").first()).containsText("Sponsor");
        assertThat(page.locator(".tandem-facts").first()).containsText("Businesses");
    }

    @Test
    void anOwnerFillsTheProfilesFormWithTheKeyboard() {
        String path = create("Chess Friends", Map.of());
        Page page = window("prog-owner", path);
        assertThat(page.locator(".tandem-facts").first())
                .containsText("this partnership is not aligned with the strategic plan");
        Keyboard keyboard = page.keyboard();
        page.getByText("Change this profile").focus();
        keyboard.press("Enter");
        Locator form = page.locator("form[data-tandem-form=put]").first();
        type(page, form.getByLabel("Type of organization"), "Arts");
        type(page, form.getByLabel("Reach"), "Reg");
        form.getByLabel("School year").press("Enter");
        assertThat(form.locator(".tandem-error")).containsText("at least one outcome area");
        Axe.check(page);

        tick(form, "Attendance");
        tick(form, "Academic achievement");
        tick(form, "All students graduate");
        tick(form, "Language");
        type(page, form.getByLabel("Student data is shared"), "Yes");
        form.getByLabel("Evidence base").focus();
        keyboard.type("Three trials <b>agree</b>");
        form.getByLabel("School leader").focus();
        keyboard.type("Ms Gray");
        form.getByLabel("Action team").focus();
        keyboard.type("ops-owner");
        Browser.picture(page, "record-form");
        keyboard.press("Enter");

        Locator facts = page.locator(".tandem-facts").first();
        assertThat(facts).containsText("Arts organizations");
        assertThat(facts).containsText("Academic achievement, Attendance");
        assertThat(facts).not().containsText("not aligned");
        assertThat(facts).containsText("Marcus Hill");
        page.getByText("More about this partnership").focus();
        keyboard.press("Enter");
        assertThat(page.locator(".tandem-facts").nth(1)).containsText("Three trials <b>agree</b>");
        Axe.check(page);
        Browser.picture(page, "record-profile");
    }

    @Test
    void theOfficeFiltersTheListOfPartnershipsWithTheKeyboard() {
        create("Listed Orchestra", Map.of("organizationType", "arts"));
        create("Listed Clinic", Map.of("organizationType", "health", "kind", "vendor"));
        Page page = window("office", "/display/RCB/Partnerships");
        Locator rows = page.locator("#tandem-list-rows");
        assertThat(rows).containsText("Listed Orchestra");
        assertThat(rows).containsText("Listed Clinic");
        Axe.check(page);

        Locator type = page.locator("#tandem-filter-organizationType");
        type(page, type, "Health");
        type.press("Tab");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show").setExact(true))
                .press("Enter");
        assertThat(page.locator("[data-tandem-filter] [role=status]")).hasText("1 shown");
        assertThat(rows).containsText("Listed Clinic");
        assertThat(rows).not().containsText("Listed Orchestra");
        page.getByText("Show numbers per type of organization").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#tandem-list-groups tr")).hasCount(1);
        Axe.check(page);
        Browser.picture(page, "record-list");

        page.getByLabel("Only those not aligned").press("Space");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-tandem-filter] [role=status]"))
                .hasText("There is no such partnership.");
    }

    /** Chooses in a select box by typing the beginning of an option. */
    private static void type(Page page, Locator select, String beginning) {
        select.focus();
        page.keyboard().type(beginning);
    }

    private static void tick(Locator form, String label) {
        form.getByLabel(label).first().press("Space");
    }

    private static Page window(String user, String path) {
        Page page = BROWSER.window();
        new LoginPage(page, wiki).logIn(user);
        page.navigate(wiki + path);
        return page;
    }

    private static String create(String partner, Map<String, String> more) {
        Map<String, String> about = new HashMap<>(more);
        about.put("partnerName", partner);
        about.put("schoolYear", "2026-2027");
        return office.create(office.as("prog-owner"), "partnership-blueprint", about);
    }
}
