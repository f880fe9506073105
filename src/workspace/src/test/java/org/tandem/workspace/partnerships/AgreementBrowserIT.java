package org.tandem.workspace.partnerships;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
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

/** Writing an agreement, renewing it and taking it to the Board, in a real browser. */
class AgreementBrowserIT {
    private static final String PACK =
            """
            agreement:
              sections:
                - {id: promise, title: Our promise, hint: In plain words., source: sample}
                - {id: bus-fares, title: Bus fares, hint: Who pays them., source: sample}
            gates: [{transition: send-to-board, gates: [intensity-set]}]
            """;

    @RegisterExtension static final Browser BROWSER = new Browser();
    @TempDir static Path data;
    private static WorkspaceServer server;
    private static String wiki;
    private static Office district;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        wiki = server.baseUrl() + "/confluence";
        district = new Office(wiki, "AGB");
        district.createSpace();
        DistrictPack.activate(district.as("office"), "our-agreement", PACK);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theWizardShowsTheSectionsOfThePackAndKeepsWhatWasTypedWhenItIsRefused() throws Exception {
        Journey journey = journey("Wizard Friends");
        Page page = open("prog-owner", journey);
        CreateDialog dialog = new WikiPage(page, wiki).create().choose("Memorandum of Agreement");
        Locator content = dialog.content();
        assertThat(content).containsText("Choose a partnership first.");
        Locator choice = content.locator("[name=partnership]");
        choice.selectOption(Integer.toString(journey.number()));
        assertThat(content.getByLabel("Our promise")).isVisible();
        Axe.check(page);
        dialog.fill("Bus fares", "The district pays.").fill("Title", "Office AGB");
        dialog.create();

        assertThat(dialog.errors()).isVisible();
        assertThat(content.getByLabel("Bus fares")).hasValue("The district pays.");
        Axe.check(page);
        Browser.picture(page, "agreement-wizard");
        content.locator("[name=title]").fill("Our agreement");
        dialog.create();
        assertThat(page.locator("#main-content")).containsText("The district pays.");
        assertThat(page.locator("#main-content")).containsText("Our promise");
    }

    @Test
    void theEditButtonIsThereForWritersOnlyWhileTheAgreementIsWrittenAndARenewalIsCompared()
            throws Exception {
        Journey journey = journey("Renewal Friends");
        String agreement = journey.agreement("First agreement");
        journey.take("prog-owner", "submit");
        journey.determine(Rubric.LOW);
        journey.decided("approval-to-develop", "approved");
        journey.take("office", "approve-to-develop");
        assertThat(edit("partner-lead", agreement)).isVisible();
        assertThat(edit("school-leader", agreement)).hasCount(0);

        journey.take("prog-owner", "implement");
        assertThat(edit("partner-lead", agreement)).hasCount(0);
        assertThat(edit("office", agreement)).isVisible();

        journey.take("prog-owner", "renew");
        Page page = open("prog-owner", journey);
        page.getByText("Start the new agreement").click();
        assertThat(page.locator("[data-tandem-fields-about]"))
                .containsText("begins with the text of “First agreement”");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Create").setExact(true))
                .click();
        page.getByText("What changed").click();
        assertThat(page.locator(".tandem-comparison")).containsText("Nothing changed.");
        journey.edit(
                "prog-owner",
                Long.toString(new WikiPage(page, wiki).id()),
                "<ac:placeholder>In plain words.</ac:placeholder>",
                "We read with every child.");
        page.reload();
        page.getByText("What changed").click();
        assertThat(page.locator(".tandem-comparison ins").last())
                .hasText("Added: We read with every child.");
        Axe.check(page);
        Browser.picture(page, "agreement-comparison");
    }

    @Test
    void theOfficeTakesAPartnershipAndItsAgreementToTheBoard() throws Exception {
        Journey journey = journey("Board Friends");
        journey.take("prog-owner", "submit");
        journey.determine(Rubric.HIGH);
        journey.decided("approval-to-develop", "approved");
        journey.take("office", "approve-to-develop");
        journey.agreement("Board agreement");
        journey.take("prog-owner", "send-to-board");
        Page page = open("office", journey);
        Locator section = page.locator("#tandem-decisions");
        section.getByText("Record a notice to the Board").click();
        Locator notice = section.locator("details[open]");
        notice.getByLabel("Presented by (login name)").fill("prog-owner");
        record(notice);
        assertThat(notice.locator(".tandem-error")).containsText("a member of tandem-office");
        Axe.check(page);
        notice.getByLabel("Presented by (login name)").fill("office");
        record(notice);
        assertThat(section.locator("tbody"))
                .containsText("Presented by Nora Okafor with the owner");

        section.getByText("Record a decision of the Board").click();
        Locator decision = section.locator("details[open]");
        assertThat(decision.getByLabel("Presented by (login name)")).hasValue("office");
        decision.getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName("About the partnership"))
                .getByLabel("Approved")
                .check();
        decision.getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName("About the agreement"))
                .getByLabel("Refused")
                .check();
        Axe.check(page);
        Browser.picture(page, "board-decision");
        record(decision);
        assertThat(section.locator("tbody")).containsText("Agreement, version 1: Refused");
        assertThat(section.locator("tbody")).containsText("Partnership: Approved");
        Axe.check(page);
    }

    private static void record(Locator form) {
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Record").setExact(true))
                .click();
    }

    private static Journey journey(String partner) throws Exception {
        return new Journey(server.baseUrl(), district, partner);
    }

    private static Locator edit(String user, String page) {
        Page window = window(user);
        window.navigate(wiki + "/pages/viewpage.action?pageId=" + page);
        assertThat(window.locator("#page-title")).isVisible();
        return window.locator("#edit-page");
    }

    private static Page open(String user, Journey journey) {
        Page page = window(user);
        page.navigate(wiki + journey.page());
        return page;
    }

    private static Page window(String user) {
        Page page = BROWSER.window();
        new LoginPage(page, wiki).logIn(user);
        return page;
    }
}
