package org.tandem.workspace.partnerships;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.workspace.Http;
import org.tandem.workspace.WorkspaceServer;
import org.tandem.workspace.browser.Axe;
import org.tandem.workspace.browser.Browser;
import org.tandem.workspace.browser.Keyboard;
import org.tandem.workspace.browser.Reading;

/**
 * The whole readiness exercise in a browser with the keyboard only: in English, in a language of
 * long words, and in one from right to left.
 */
class ReadinessLanguagesBrowserIT {
    private static final String[] CATEGORIES = {
        "alignment", "resources", "metrics", "communication"
    };

    /** What people of the sample district and this test called things. */
    private static final String[] NAMES = {
        "Priya Nair",
        "Sofia Delgado",
        "Nora Okafor",
        "Office RLB",
        "Keys en-US",
        "Keys en-XA",
        "Keys ar-XB",
        "Partnerships of this space",
        "Readiness pages of this space",
        "tandem-readiness",
        "SCP",
        "Rooms are short",
        "Who pays for robots",
        "Both teams",
        "We talked about everything",
        "Buses run late",
        "There are drivers",
        "ops-owner",
        "Marcus Hill"
    };

    @RegisterExtension static final Browser BROWSER = new Browser();
    @TempDir static Path data;
    private static WorkspaceServer server;
    private static String wiki;
    private static Office office;

    @BeforeAll
    static void start() throws Exception {
        server =
                WorkspaceServer.startWithPeopleOnly(
                        "--port", "0", "--data", data.toString(), "--pseudo-locales");
        wiki = server.baseUrl() + "/confluence";
        office = new Office(wiki, "RLB");
        office.createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** One of the two reads in the language of the account, the other in that of the browser. */
    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-XA", "ar-XB"})
    void twoTeamsRateAgreeMeetAndDecide(String language) throws Exception {
        Reading reading = new Reading(language);
        choose("prog-owner", language);
        String readiness = readiness("Keys " + language);
        Page district = open("prog-owner", readiness, "en-US");
        rate(district, reading);
        teamStep(district, "Rooms are short", reading);
        inspect(district, reading, "readiness-team");
        end(district, reading);
        Page partner = open("partner-lead", readiness, language);
        rate(partner, reading);
        teamStep(partner, "Who pays for robots", reading);
        end(partner, reading);
        share(partner, reading);
        settle(partner, reading);
        decide(partner, reading);
        district.reload();
        share(district, reading);

        Locator joint = district.locator("section[aria-labelledby=tandem-joint-title]");
        String one = number(reading, "1.00");
        assertThat(joint.locator("td"))
                .hasText(new String[] {one, one, one, one, one, one, one, one});
        assertThat(joint).containsText(reading.text("tandem.readiness.became.action", "ops-owner"));
        assertThat(joint).containsText(reading.text("tandem.readiness.decision.proceed"));
        assertThat(joint.locator(".tandem-bad")).hasCount(0);
        inspect(district, reading, "readiness-joint");
    }

    private static void choose(String user, String language) {
        Http account = office.as(user);
        String token = Http.token(account.get("/users/viewmysettings.action"));
        account.post(
                "/users/viewmysettings.action",
                Map.of("atl_token", token, "language", language, "timeZone", ""));
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

    /** A draft first, then everything rated 1: that changes nothing but the averages. */
    private static void rate(Page page, Reading reading) {
        Keyboard keyboard = new Keyboard(page);
        for (String category : CATEGORIES) {
            String form = "form:has(#tandem-rating-" + category + ") ";
            keyboard.choose(form + "[name=rating]", "#tandem-" + category + "-1");
            if (category.equals("alignment")) {
                keyboard.type("#tandem-concerns-alignment", "Buses run late");
                keyboard.press(form + "[data-tandem-save]", "Enter");
                says(page, form, reading.text("tandem.readiness.draft.saved"));
                page.keyboard().press("Shift+Tab");
            }
            keyboard.press(form + "[type=submit]", "Enter");
            says(page, form, reading.text("tandem.readiness.saved", ""));
        }
        assertThat(page.locator("[data-tandem-refresh]")).containsText(number(reading, "1.00"));
    }

    private static void end(Page page, Reading reading) {
        Keyboard keyboard = new Keyboard(page);
        keyboard.press("form[action$=closing] [type=submit]", "Enter");
        assertThat(page.locator("body")).containsText(reading.text("tandem.readiness.closed"));
        page.waitForLoadState();
    }

    private static void teamStep(Page page, String concern, Reading reading) {
        Keyboard keyboard = new Keyboard(page);
        String sheet = "form:has(#tandem-team-concerns-resources) ";
        keyboard.press("#tandem-star-resources-2", "Space");
        keyboard.type("#tandem-team-concerns-resources", concern);
        keyboard.type("#tandem-team-strengths-resources", "There are drivers");
        keyboard.choose(sheet + "[name=consensus]", "#tandem-disagreed-resources");
        keyboard.press(sheet + "[type=submit]", "Enter");
        says(page, sheet, reading.text("tandem.readiness.saved", ""));
    }

    /** Opts in to showing the team's averages to the other team. */
    private static void share(Page page, Reading reading) {
        new Keyboard(page).press("form[action$=sharing] [type=submit]", "Enter");
        assertThat(page.locator("form[action$=sharing]"))
                .containsText(reading.text("tandem.readiness.numbers.hide"));
        page.waitForLoadState();
    }

    /** Makes an action item of the other team's concern. The date reads the same in every order. */
    private static void settle(Page page, Reading reading) {
        Keyboard keyboard = new Keyboard(page);
        String concern = "li:has([name=concern][value='Rooms are short']) ";
        keyboard.press(concern + "summary", "Enter");
        keyboard.type(concern + "[name=owner]", "ops-owner");
        keyboard.type(concern + "[name=due]", "12122030");
        keyboard.press(concern + "form:has([name=due]) [type=submit]", "Enter");
        assertThat(page.locator("body"))
                .containsText(reading.text("tandem.readiness.became.action", "ops-owner"));
        page.waitForLoadState();
    }

    private static void decide(Page page, Reading reading) {
        Keyboard keyboard = new Keyboard(page);
        keyboard.choose("[name=decision]", "#tandem-decision-proceed");
        keyboard.type("#tandem-decision-name", "Both teams");
        keyboard.type("#tandem-decision-note", "We talked about everything");
        keyboard.press("form[action$=decision] [type=submit]", "Enter");
        assertThat(page.locator("section[aria-labelledby=tandem-joint-title] dd"))
                .containsText(new String[] {reading.text("tandem.readiness.decision.proceed")});
        page.waitForLoadState();
    }

    private static void says(Page page, String form, String text) {
        assertThat(page.locator(form + "[data-tandem-status]")).containsText(text.trim());
    }

    private static String number(Reading reading, String number) {
        NumberFormat format = NumberFormat.getNumberInstance(reading.locale());
        format.setMinimumFractionDigits(2);
        return format.format(new BigDecimal(number));
    }

    /** Whatever the language, a page is accessible, in that language, and fits a telephone. */
    private static void inspect(Page page, Reading reading, String name) {
        reading.check(page, NAMES);
        Axe.check(page);
        fits(page);
        Browser.picture(page, name + "-" + reading.locale().toLanguageTag());
        page.setViewportSize(360, 800);
        fits(page);
        page.setViewportSize(1280, 900);
    }

    private static void fits(Page page) {
        Object tooWide =
                page.evaluate(
                        "() => [...document.querySelectorAll('body *')].filter(e =>"
                                + " document.documentElement.scrollWidth > innerWidth"
                                + " && e.getBoundingClientRect().width > innerWidth)"
                                + ".map(e => e.outerHTML.slice(0, 120))");
        Object overflow =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assertions.assertThat(overflow).as("scrolls sideways: %s", tooWide).isEqualTo(0);
    }

    /** Logs in by keyboard, in whatever language the browser asks for. */
    private static Page open(String user, String path, String language) {
        Page page = BROWSER.window(language);
        page.navigate(wiki + "/login.action");
        Keyboard keyboard = new Keyboard(page);
        keyboard.type("#os_username", user);
        keyboard.type("#os_password", user);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        page.navigate(wiki + path);
        return page;
    }
}
