package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
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
    private static Office office;
    private static String number;

    @BeforeAll
    static void start() throws Exception {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        wiki = server.baseUrl() + "/confluence";
        office = new Office(wiki, "RPR");
        office.createSpace();
        number = partnership("Paper Friends");
    }

    private static String partnership(String partner) throws IOException {
        Http owner = office.as("prog-owner");
        Map<String, String> about =
                Map.of(
                        "partnerName", partner,
                        "schoolYear", "2026-2027",
                        "districtTeam", "prog-owner",
                        "partnerTeam", "partner-lead");
        office.create(owner, "partnership-blueprint", about);
        return Integer.toString(Office.number(owner, partner));
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
    void thePageOfBothTeamsIsOneTaggedPage() throws IOException {
        String both = partnership("Joint Friends");
        String team = "/rest/tandem/1.0/partnerships/" + both + "/readiness/team/";
        for (String member : new String[] {"prog-owner", "partner-lead"}) {
            Http who = office.as(member);
            String lists =
                    "{\"version\":0,\"concerns\":\"Who pays?\",\"strengths\":\"Time of %s\"}";
            who.json("PUT", team + "resources", lists.formatted(member));
            String closing = "{\"closed\":\"yes\",\"reason\":\"done\",\"version\":0}";
            who.json("POST", team + "closing", closing);
        }

        Page page = open("prog-owner", PRINT + "partnership=" + both + "&sheet=joint");

        assertThat(page.locator("main").innerText())
                .contains("Joint Friends: both teams together", "Who pays?")
                .contains("Time of prog-owner", "Time of partner-lead");
        Axe.check(page);
        Browser.picture(page, "readiness-both");
        Download pdf = page.waitForDownload(() -> page.getByText("Download PDF").click());
        assertThat(pdf.suggestedFilename())
                .isEqualTo("Readiness for Partnership Joint Friends both teams together.pdf");
        page.navigate(page.url() + "&decorator=printable");
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
        guest.getByLabel("Choose a personal code").fill("three blue doors");
        guest.getByLabel("The same code again").fill("three blue doors");
        guest.getByText("Choose code").click();
        guest.getByLabel("2 – There is more than one").first().check();
        guest.getByLabel("Areas of concern").first().fill("Too far away");
        guest.getByText("Save rating").first().click();

        assertThat(guest.getByRole(AriaRole.STATUS).first().innerText()).contains("Saved");
        Page again = BROWSER.window();
        again.navigate(address);
        again.getByLabel("Your personal code").fill("three blue doors");
        again.getByText("Open my page").click();
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
