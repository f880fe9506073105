package org.tandem.workspace.partnerships;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
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

/** The whole readiness exercise in a browser, with the keyboard only. */
class ReadinessKeyboardBrowserIT {
    private static final String[] CATEGORIES = {
        "alignment", "resources", "metrics", "communication"
    };

    @RegisterExtension static final Browser BROWSER = new Browser();
    @TempDir static Path data;
    private static WorkspaceServer server;
    private static String wiki;
    private static Office office;

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        wiki = server.baseUrl() + "/confluence";
        office = new Office(wiki, "RKB");
        office.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void twoTeamsRateAgreeMeetAndDecide() throws Exception {
        String readiness = readiness("Keys");
        Page district = open("prog-owner", readiness);
        exercise(district, "Rooms are short");
        Page partner = open("partner-lead", readiness);
        exercise(partner, "Who pays for robots");

        type(partner, "#tandem-decision-name", "Both teams");
        press(partner, "#tandem-decision-proceed", "Space");
        type(partner, "#tandem-decision-note", "We talked about everything.");
        press(partner, "button:text('Record the decision')", "Enter");

        Locator joint = partner.locator("section[aria-labelledby=tandem-joint-title]");
        assertThat(joint.locator("dd:text('Move forward with the partnership')")).isVisible();
        partner.waitForLoadState();
        assertThat(joint).containsText("Rooms are short");
        assertThat(joint.locator(".tandem-bad")).hasCount(0);
        nothingIsRed(partner);
        Axe.check(partner);
        Browser.picture(partner, "readiness-joint");
    }

    @Test
    void whatIsTypedIsKeptAsADraftWithoutMovingTheFocus() throws Exception {
        Page page = open("prog-owner", readiness("Drafts"));
        type(page, "#tandem-strengths-metrics", "We measure already");
        Locator form = page.locator("form:has(#tandem-rating-metrics)");

        assertThat(form.locator("[data-tandem-status]")).containsText("Draft kept");
        assertThat(page.locator("#tandem-strengths-metrics")).isFocused();
        page.keyboard().type(" a lot");
        assertThat(form.locator("[name=version]")).hasValue("2");
        page.reload();

        assertThat(page.locator("#tandem-strengths-metrics")).hasValue("We measure already a lot");
        assertThat(form).containsText("Draft, not submitted yet");
        Browser.picture(page, "readiness-draft");
    }

    /** All from the link to the joint page, on a phone and without a mouse or an account. */
    @Test
    void theHolderOfAPersonalLinkHasTheWholeExerciseOnAPhone() throws Exception {
        readiness("Phones");
        Http district = office.as("prog-owner");
        Http lead = office.as("partner-lead");
        String number = Integer.toString(Office.number(district, "Phones"));
        Page phone = BROWSER.window();
        phone.setViewportSize(360, 740);
        String link = wiki + new PersonalLinks(lead, number).make("Ana Soto");
        phone.navigate(link);
        chooseCode(phone);
        fitsAndIsAccessible(phone);
        type(phone, "#tandem-strengths-metrics", "We measure already");
        Locator form = phone.locator("form:has(#tandem-rating-metrics)");
        assertThat(form.locator("[data-tandem-status]")).containsText("Draft kept");
        assertThat(phone.locator("#tandem-strengths-metrics")).isFocused();
        rateAll(phone);
        rateAll(lead, number);
        phone.reload();
        assertThat(phone.locator("[data-tandem-refresh]")).containsText("1.00");
        type(phone, "#tandem-team-concerns-metrics", "Who counts?");
        press(phone, "form:has(#tandem-team-concerns-metrics) button[type=submit]", "Enter");
        assertThat(phone.locator("#tandem-status-team-metrics")).containsText("Saved");
        nothingIsRed(phone);
        fitsAndIsAccessible(phone);
        Browser.picture(phone, "readiness-holder");
        press(phone, "button:text('End our team’s part')", "Enter");
        assertThat(phone.locator("body")).containsText("This team has ended its part");
        rateAll(district, number);
        close(district, number);
        phone.reload();
        assertThat(phone.locator("section[aria-labelledby=tandem-joint-title]"))
                .containsText("Who counts?");
        fitsAndIsAccessible(phone);
        Browser.picture(phone, "readiness-holder-joint");
        press(phone, "button:text('Close this page')", "Enter");
        assertThat(phone.locator("main")).not().containsText("Who counts?");
        fitsAndIsAccessible(phone);
        Browser.picture(phone, "readiness-code-asked");
        type(phone, "#tandem-code", "blue doors");
        press(phone, "main button", "Enter");
        assertThat(phone.locator("main")).containsText("Who counts?");
    }

    /** At the first opening; errors are said at their fields. */
    private static void chooseCode(Page page) {
        fitsAndIsAccessible(page);
        Browser.picture(page, "readiness-code");
        type(page, "#tandem-code", "blue doors");
        type(page, "#tandem-again", "blue door");
        press(page, "main button", "Enter");
        assertThat(page.locator("#tandem-again"))
                .hasAccessibleDescription("This is not the same code as above. Type it once more.");
        fitsAndIsAccessible(page);
        type(page, "#tandem-code", "blue doors");
        type(page, "#tandem-again", "blue doors");
        press(page, "main button", "Enter");
        assertThat(page.locator("#tandem-rating-title")).isVisible();
    }

    private static void fitsAndIsAccessible(Page page) {
        Object overflow =
                page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        Assertions.assertThat(((Number) overflow).intValue()).as("too wide").isNotPositive();
        Axe.check(page);
    }

    private static void rateAll(Http member, String number) {
        for (String category : CATEGORIES) {
            String path = "/rest/tandem/1.0/partnerships/" + number + "/readiness/" + category;
            member.json("PUT", path, "{\"rating\":1,\"version\":0}");
        }
    }

    private static void close(Http member, String number) {
        String path = "/rest/tandem/1.0/partnerships/" + number + "/readiness/team/closing";
        member.json("POST", path, "{\"closed\":\"yes\",\"version\":0}");
    }

    /** Low ratings are nothing bad (R84): no text, border or ground on the page is red. */
    private static void nothingIsRed(Page page) {
        Object red =
                page.evaluate(
"""
() => [...document.querySelectorAll("main *")].flatMap((element) => {
  const style = getComputedStyle(element);
  return ["color", "backgroundColor", "borderTopColor", "fill"]
    .map((property) => style[property].match(/\\d+(\\.\\d+)?/g)?.map(Number))
    .filter((c) => c && c[3] !== 0 && c[0] > 130 && c[0] > 2 * c[1] && c[0] > 2 * c[2])
    .map((c) => `${element.outerHTML.slice(0, 80)} ${c}`);
})
""");
        Assertions.assertThat((List<?>) red).as("what is red").isEmpty();
    }

    private static String readiness(String partnerName) throws Exception {
        Http owner = office.as("prog-owner");
        office.create(
                owner,
                "partnership-blueprint",
                Map.of(
                        "partnerName",
                        partnerName,
                        "schoolYear",
                        "2026-2027",
                        "districtTeam",
                        "prog-owner",
                        "partnerTeam",
                        "partner-lead"));
        String number = Integer.toString(Office.number(owner, partnerName));
        return office.create(owner, "readiness-blueprint", Map.of("partnership", number));
    }

    /** One person's whole part: everything rated 1, the team's sheet, and ending it. */
    private static void exercise(Page page, String concern) {
        rateAll(page);
        assertThat(page.locator("[data-tandem-refresh]")).containsText("1.00");
        press(page, "#tandem-star-resources-2", "Space");
        type(page, "#tandem-team-concerns-resources", concern);
        press(page, "#tandem-disagreed-resources", "Space");
        Locator sheet = page.locator("form:has(#tandem-team-concerns-resources)");
        press(page, "form:has(#tandem-team-concerns-resources) button[type=submit]", "Enter");
        assertThat(sheet.locator("[data-tandem-status]")).containsText("Saved");
        nothingIsRed(page);
        Axe.check(page);
        Browser.picture(page, "readiness-team");
        press(page, "button:text('End our team’s part')", "Enter");
        assertThat(page.locator("body")).containsText("This team has ended its part");
        page.waitForLoadState();
    }

    private static void rateAll(Page page) {
        for (String category : CATEGORIES) {
            Locator form = page.locator("form:has(#tandem-rating-" + category + ")");
            press(page, "#tandem-" + category + "-1", "Space");
            press(page, "form:has(#tandem-rating-" + category + ") .aui-button-primary", "Enter");
            assertThat(form.locator("[data-tandem-status]")).containsText("Saved");
        }
    }

    private static void press(Page page, String field, String key) {
        page.locator(field).focus();
        page.keyboard().press(key);
    }

    private static void type(Page page, String field, String text) {
        page.locator(field).focus();
        page.keyboard().type(text);
    }

    private static Page open(String user, String path) {
        Page page = BROWSER.window();
        new LoginPage(page, wiki).logIn(user);
        page.navigate(wiki + path);
        return page;
    }
}
