package org.tandem.workspace.partnerships;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
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

/** A partnership's life as owners and the office see and move it in a browser. */
class LifecycleBrowserIT {
    @RegisterExtension static final Browser BROWSER = new Browser();
    @TempDir static Path data;
    private static WorkspaceServer server;
    private static String wiki;
    private static String profile;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        wiki = server.baseUrl() + "/confluence";
        Office office = new Office(wiki, "LIB");
        office.createSpace();
        profile = create(office, "Garden Club");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anInquiryIsSubmittedApprovedRunAndEnded() {
        Page page = open("prog-owner");
        assertThat(current(page)).containsText(new String[] {"Submit Proposal", "Submit Part"});
        press(page, "Submit the inquiry");
        assertThat(current(page)).containsText(new String[] {"Determine Intensity", "Receive"});
        assertThat(page.getByText("Record the approval to develop the partnership.")).isVisible();
        Axe.check(page);
        Browser.picture(page, "partnership-gates");

        approve();
        page.reload();
        press(page, "Implement");
        assertThat(current(page)).containsText(new String[] {"Implement and Mon", "Implement"});
        assertThat(page.locator(".tandem-step-skipped")).hasCount(2);

        end();
        page.reload();
        assertThat(page.getByText("This partnership was ended involuntarily.")).isVisible();
        page.getByText("Show what happened").click();
        assertThat(page.locator("#tandem-history-rows")).containsText("The funding stopped");
        Axe.check(page);
        Browser.picture(page, "partnership-ended");
    }

    @Test
    void whatIsPressedBeforeTheScriptsHaveLoadedIsDoneWhenTheyHave() {
        String own = create(new Office(wiki, "LIB"), "Early Birds");
        Page page = BROWSER.window();
        new LoginPage(page, wiki).logIn("prog-owner");
        AtomicReference<Route> script = new AtomicReference<>();
        page.route("**/js/form.js", script::set);
        page.navigate(
                wiki + own,
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        button(page, "Submit the inquiry").click(new Locator.ClickOptions().setNoWaitAfter(true));
        page.waitForCondition(() -> script.get() != null);
        page.unroute("**/js/form.js");
        script.get().resume();
        assertThat(button(page, "Submit the inquiry")).hasCount(0);
        assertThat(current(page)).containsText(new String[] {"Determine Intensity", "Receive"});
    }

    /** The office: the gates are links to where they are met. */
    private static void approve() {
        Page page = open("office");
        assertThat(button(page, "Approve to develop")).isDisabled();
        page.getByText("Determine the intensity.").click();
        assertThat(page).hasURL(Pattern.compile("#tandem-intensity$"));
        page.getByText("Determine the intensity", exactly()).click();
        for (Locator first :
                page.locator("#tandem-intensity fieldset .radio:first-of-type label").all()) {
            first.click();
        }
        page.locator("#tandem-intensity textarea").fill("A few visits.");
        page.locator("#tandem-intensity-with").fill("prog-owner");
        page.locator("#tandem-intensity button[type=submit]").click();
        assertThat(page.locator("#tandem-intensity")).containsText("reviewed with Priya Nair");

        page.getByText("Record the approval to develop", exactly()).click();
        Locator decision = page.locator("#tandem-decisions");
        decision.getByLabel("Approved").check();
        button(page, "Record").click();
        assertThat(decision.locator("tbody")).containsText("Approved");
        press(page, "Approve to develop");
        assertThat(page.getByText("Priya Nair develops the agreement")).isVisible();
        page.close();
    }

    private static void end() {
        Page page = open("org-owner");
        page.getByText("End the partnership").first().click();
        page.getByLabel("Involuntarily").check();
        page.locator("#tandem-end-date").fill("2026-12-31");
        page.locator("#tandem-end-reason").fill("The funding stopped");
        Axe.check(page);
        button(page, "End the partnership").click();
        assertThat(page.getByText("This partnership was ended involuntarily.")).isVisible();
        page.close();
    }

    private static String create(Office office, String partner) {
        Map<String, String> about =
                Map.of(
                        "partnerName",
                        partner,
                        "schoolYear",
                        "2026-2027",
                        "organizationalOwner",
                        "org-owner",
                        "programmaticOwner",
                        "prog-owner");
        return office.create(office.as("prog-owner"), "partnership-blueprint", about);
    }

    private static Page open(String user) {
        Page page = BROWSER.window();
        new LoginPage(page, wiki).logIn(user);
        page.navigate(wiki + profile);
        return page;
    }

    private static void press(Page page, String button) {
        Locator found = button(page, button);
        found.click();
        assertThat(found).hasCount(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator current(Page page) {
        return page.locator(".tandem-steps [aria-current=step]");
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
