package org.tandem.workspace.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.browser.Axe;
import org.tandem.workspace.browser.BoardPage;
import org.tandem.workspace.browser.Browser;
import org.tandem.workspace.browser.CreateDialog;
import org.tandem.workspace.browser.IssuePage;
import org.tandem.workspace.browser.LoginPage;
import org.tandem.workspace.browser.WikiPage;

/**
 * The main job as README walks through it, in a browser against the packaged workspace: from a new
 * partnership over readiness and agreement to actions on a board, and all of it after a restart.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class MainJobContract {
    private static final String PARTNER = "Northwind Robotics Club";
    private static final List<String> CATEGORIES =
            List.of("alignment", "resources", "metrics", "communication");

    @RegisterExtension final Browser browser = new Browser();

    private Path data;
    private WorkspaceProcess workspace;
    private String partnershipUrl;
    private String readinessUrl;
    private String agreementUrl;
    private String meetingUrl;

    /** The database to run on, as command-line options. */
    abstract String[] database();

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        workspace = WorkspaceProcess.start(data, database());
    }

    @AfterAll
    void stop() {
        workspace.close();
    }

    @Test
    @Order(1)
    void aProgrammaticOwnerCreatesAPartnershipWithItsBlueprint() {
        Page page = confluence("prog-owner");
        CreateDialog dialog =
                create(page, workspace.baseUrl() + "/confluence/spaces/PO", "Partnership");
        field(dialog, "schoolYear").fill("next year");
        dialog.create();
        assertThat(dialog.errors()).containsText("2026-2027");
        field(dialog, "partnerName").fill(PARTNER);
        field(dialog, "schoolYear").fill("2026-2027");
        field(dialog, "services").fill("After-school robotics <b>twice</b> a week");
        field(dialog, "organizationalOwner").fill("org-owner");
        field(dialog, "operationalOwners").fill("ops-owner, school-leader");
        field(dialog, "districtTeam").fill("prog-owner, school-leader");
        field(dialog, "partnerTeam").fill("partner-lead");
        Axe.check(page);
        partnershipUrl = created(page, dialog);
        WikiPage partnership = new WikiPage(page, workspace.baseUrl() + "/confluence");
        assertThat(partnership.content()).containsText("After-school robotics <b>twice</b> a week");
        assertThat(partnership.content()).containsText("Create a Readiness page");
        assertThat(partnership.content()).containsText("No action items yet");
        Browser.picture(page, "partnership-page");
        Axe.check(page);
    }

    @Test
    @Order(2)
    void bothTeamsRateReadinessWithoutSeeingEachOther() {
        Page owner = confluence("prog-owner");
        readinessUrl = document(owner, "Readiness");
        Axe.check(owner);
        rate(owner, 3, "District: rooms are short");
        Page partner = confluence("partner-lead");
        partner.navigate(readinessUrl);
        rate(partner, 2, "Partner: who pays for the robots");
        partner.navigate(readinessUrl);
        assertThat(main(partner)).containsText("2.00");
        assertThat(main(partner)).containsText("NO THRESHOLD");
        assertThat(partner.content()).doesNotContain("District: rooms are short");
        owner.navigate(readinessUrl);
        assertThat(owner.content())
                .contains("District: rooms are short")
                .doesNotContain("Partner: who pays");
        assertThat(main(owner)).containsText("Still missing");
        Page leader = confluence("school-leader");
        leader.navigate(readinessUrl);
        rate(leader, 4, "");
        owner.navigate(readinessUrl);
        assertThat(main(owner)).containsText("3.50");
        Browser.picture(owner, "readiness-page");
        Axe.check(owner);
    }

    @Test
    @Order(3)
    void anAgreementIsApprovedInJiraAndThePageFollows() {
        Page owner = confluence("prog-owner");
        CreateDialog dialog = create(owner, partnershipUrl, "Memorandum of Agreement");
        field(dialog, "partnership").selectOption(option(dialog));
        List.of(
                        "section_shared_purpose",
                        "section_roles",
                        "section_services",
                        "section_financial",
                        "section_communication",
                        "section_outcomes",
                        "section_metrics",
                        "section_monitoring")
                .forEach(name -> field(dialog, name).fill("What we agreed on about " + name));
        Axe.check(owner);
        agreementUrl = created(owner, dialog);
        Axe.check(owner);
        Locator ask = button(owner, "Ask for approval");
        ask.click();
        assertThat(ask).isHidden();
        Locator issue = main(owner).locator("a[href*='/browse/SCP-']").first();
        until(owner, issue);
        String key = issue.textContent().trim();

        Page office = jira("office");
        IssuePage approval = new IssuePage(office, workspace.baseUrl() + "/jira").open(key);
        assertThat(approval.status()).containsText("Office Review");
        approval.step("Forward for sign-off");
        assertThat(approval.status()).containsText("Awaiting Sign-off");
        Axe.check(office);
        Page leader = jira("org-owner");
        IssuePage signing = new IssuePage(leader, workspace.baseUrl() + "/jira").open(key);
        signing.step("Sign off");
        assertThat(signing.status()).containsText("Approved");

        owner.navigate(agreementUrl);
        until(owner, main(owner).getByText("Approved").first());
        Browser.picture(owner, "agreement-page");
        Axe.check(owner);
    }

    @Test
    @Order(4)
    void actionsTypedInAMeetingAreOnTheBoardAndFollowIt() {
        Page owner = confluence("prog-owner");
        CreateDialog dialog = create(owner, partnershipUrl, "Quarterly meeting");
        field(dialog, "partnership").selectOption(option(dialog));
        field(dialog, "date").fill(LocalDate.now().toString());
        field(dialog, "location").fill("Library");
        Axe.check(owner);
        meetingUrl = created(owner, dialog);
        main(owner).locator("#tandem-notes-alignment").fill("We stay on course <script>");
        Locator notes = main(owner).locator("form:has(#tandem-notes-alignment)");
        notes.locator("button[type=submit]").click();
        assertThat(notes.locator("[data-tandem-status]")).containsText("saved");
        action(owner, "alignment", "Invite the robotics coach", "ops-owner");
        action(owner, "resources", "Order two robot kits", "school-leader");
        Locator keys = main(owner).locator("[data-tandem-actions] a[href*='/browse/SCP-']");
        owner.waitForCondition(
                () -> {
                    owner.reload();
                    return keys.count() == 2;
                });
        String key = keys.first().textContent().trim();
        Browser.picture(owner, "meeting-page");
        Axe.check(owner);

        Page mover = jira("ops-owner");
        BoardPage board = new BoardPage(mover).open(workspace.baseUrl() + "/jira", "SCP");
        assertThat(board.cardIn("To Do", key)).isVisible();
        Axe.check(mover);
        board.openMenu(key);
        board.chooseByKeyboard("Done");
        assertThat(board.cardIn("Done", key)).isVisible();
        Browser.picture(mover, "board");

        owner.navigate(meetingUrl);
        until(owner, main(owner).locator("li", hasText(key)).getByText("Done").first());
        owner.navigate(partnershipUrl);
        assertThat(main(owner).locator("tr", hasText(key))).containsText("Done");
        Browser.picture(owner, "partnership-page-later");
        Axe.check(owner);
    }

    @Test
    @Order(5)
    void everythingIsThereAfterARestart() throws IOException {
        workspace.close();
        workspace = WorkspaceProcess.start(data, database());
        Page owner = confluence("prog-owner");
        owner.navigate(moved(partnershipUrl));
        // The history names the action too, above the list of actions.
        assertThat(main(owner).locator("tr", hasText("Invite the robotics coach")).last())
                .containsText("Done");
        owner.navigate(moved(agreementUrl));
        assertThat(main(owner)).containsText("Approved");
        owner.navigate(moved(readinessUrl));
        assertThat(main(owner)).containsText("3.50");
        owner.navigate(moved(meetingUrl));
        assertThat(main(owner).locator("#tandem-notes-alignment"))
                .hasValue("We stay on course <script>");
    }

    /** The same page on the port of the restarted server. */
    private String moved(String url) {
        return url.replaceFirst("http://[^/]+", workspace.baseUrl());
    }

    private String document(Page page, String blueprint) {
        CreateDialog dialog = create(page, partnershipUrl, blueprint);
        field(dialog, "partnership").selectOption(option(dialog));
        return created(page, dialog);
    }

    /** Presses Create and answers the address of the page that it leads to. */
    private static String created(Page page, CreateDialog dialog) {
        String before = page.url();
        dialog.create();
        page.waitForURL(url -> !url.equals(before));
        return page.url();
    }

    private CreateDialog create(Page page, String from, String blueprint) {
        page.navigate(from);
        return new WikiPage(page, workspace.baseUrl() + "/confluence").create().choose(blueprint);
    }

    private static Locator field(CreateDialog dialog, String name) {
        return dialog.content().locator("[name='" + name + "']");
    }

    /** The partnership's entry in the list, once the page has filled it. */
    private static String option(CreateDialog dialog) {
        Locator option = dialog.content().locator("option", hasText(PARTNER));
        option.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return option.getAttribute("value");
    }

    private static void rate(Page page, int rating, String concern) {
        for (String category : CATEGORIES) {
            Locator sheet = main(page).locator("form:has(#tandem-rating-" + category + ")");
            sheet.locator("#tandem-" + category + "-" + rating).check();
            sheet.locator("#tandem-concerns-" + category).fill(concern);
            sheet.locator("button[type=submit]").click();
            assertThat(sheet.locator("[data-tandem-status]")).containsText("Saved");
        }
    }

    private static void action(Page page, String section, String summary, String owner) {
        Locator form = main(page).locator("[data-tandem-action-form='" + section + "']");
        form.locator("[name=summary]").fill(summary);
        form.locator("[name=owner]").fill(owner);
        form.locator("[name=due]").fill(LocalDate.now().minusDays(1).toString());
        form.locator("button[type=submit]").click();
        assertThat(form.locator("[data-tandem-field=due]")).containsText("past");
        form.locator("[name=due]").fill(LocalDate.now().plusDays(10).toString());
        form.locator("button[type=submit]").click();
        assertThat(main(page).locator("[data-tandem-actions='" + section + "']"))
                .containsText(summary);
    }

    private static Locator main(Page page) {
        return page.locator("#main-content");
    }

    private static Locator button(Page page, String name) {
        return main(page).locator("button", hasText(name));
    }

    private static Locator.LocatorOptions hasText(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    /** Reloads until what happened elsewhere has arrived on the page. */
    private static void until(Page page, Locator visible) {
        page.waitForCondition(
                () -> {
                    page.reload();
                    return visible.isVisible();
                });
    }

    private Page confluence(String user) {
        return logIn(user, "/confluence");
    }

    private Page jira(String user) {
        return logIn(user, "/jira");
    }

    private Page logIn(String user, String app) {
        Page page = browser.window();
        new LoginPage(page, workspace.baseUrl() + app).logIn(user);
        return page;
    }
}
