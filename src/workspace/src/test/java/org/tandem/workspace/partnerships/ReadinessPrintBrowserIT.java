package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
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

/** The readiness tool on paper, and the page behind a personal link, in a real browser (R236). */
class ReadinessPrintBrowserIT {
    private static final String PRINT = "/plugins/servlet/tandem/readiness-print?";
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @RegisterExtension static final Browser BROWSER = new Browser();
    @TempDir static Path data;
    private static WorkspaceServer server;
    private static String wiki;
    private static String number;

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        wiki = server.baseUrl() + "/confluence";
        Office office = new Office(wiki, "RPR");
        office.createSpace();
        Http owner = office.as("prog-owner");
        office.create(
                owner,
                "partnership-blueprint",
                Map.of(
                        "partnerName",
                        "Paper Friends",
                        "schoolYear",
                        "2026-2027",
                        "districtTeam",
                        "prog-owner",
                        "partnerTeam",
                        "partner-lead"));
        number = Integer.toString(Office.number(owner, "Paper Friends"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theBlankFormIsOneTaggedPage() {
        Page page = open("ops-owner", PRINT + "decorator=printable");

        assertThat(page.locator("h1").innerText()).isEqualTo("Readiness for Partnership");
        assertThat(page.locator("th li").count()).isEqualTo(16);
        Axe.check(page);
        Browser.picture(page, "readiness-blank");
        isOneTaggedPage(page);
    }

    @Test
    void aTeamsSheetIsOneTaggedPageWithItsAverages() {
        Http member = new Http(wiki);
        member.logIn("prog-owner");
        for (String category :
                new String[] {"alignment", "resources", "metrics", "communication"}) {
            member.json(
                    "PUT",
                    "/rest/tandem/1.0/partnerships/" + number + "/readiness/" + category,
                    "{\"rating\": 3, \"concerns\": \"Who pays?\", \"version\": 0}");
        }
        Page page = open("prog-owner", PRINT + "partnership=" + number + "&decorator=printable");

        assertThat(page.locator("main").innerText())
                .contains("Paper Friends: the district’s team", "3.00", "Who pays?");
        Axe.check(page);
        isOneTaggedPage(page);
    }

    @Test
    void thePageBehindAPersonalLinkWorksWithoutScriptsAndIsAccessible() {
        Page lead =
                open(
                        "partner-lead",
                        "/plugins/servlet/tandem/readiness-links?partnership=" + number);
        lead.getByLabel("Name of the member").first().fill("Ana Soto");
        lead.getByText("Make link").click();
        Axe.check(lead);
        Browser.picture(lead, "readiness-links");
        String address = lead.getByLabel("Copy the new link").inputValue();

        Page guest = BROWSER.windowWithoutScript();
        guest.navigate(address);
        guest.getByLabel("2 – There is more than one").first().check();
        guest.getByLabel("Areas of concern").first().fill("Too far away");
        guest.getByText("Save rating").first().click();

        assertThat(guest.getByRole(AriaRole.STATUS).first().innerText()).contains("Saved");
        Page again = BROWSER.window();
        again.navigate(address);
        assertThat(again.getByLabel("Areas of concern").first().inputValue())
                .isEqualTo("Too far away");
        Axe.check(again);
        Browser.picture(again, "readiness-guest");
    }

    private static void isOneTaggedPage(Page page) {
        String pdf =
                new String(
                        page.pdf(
                                new Page.PdfOptions()
                                        .setPreferCSSPageSize(true)
                                        .setTagged(true)
                                        .setFormat("A4")),
                        StandardCharsets.ISO_8859_1);

        assertThat(PAGE.matcher(pdf).results().count()).isEqualTo(1);
        assertThat(pdf).contains("/StructTreeRoot");
    }

    private static Page open(String user, String path) {
        Page page = BROWSER.window();
        new LoginPage(page, wiki).logIn(user);
        page.navigate(wiki + path);
        return page;
    }
}
