package org.tandem.workspace.partnerships;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.workspace.WorkspaceServer;
import org.tandem.workspace.browser.Axe;
import org.tandem.workspace.browser.Browser;
import org.tandem.workspace.browser.LoginPage;

/** The page of policy packs and the office's policy pages in a browser. */
class PolicyPacksBrowserIT {
    private static final String PACKS = "/plugins/servlet/tandem/policy-packs";

    @RegisterExtension static final Browser BROWSER = new Browser();
    @TempDir static Path data;
    private static WorkspaceServer server;
    private static String wiki;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
        wiki = server.baseUrl() + "/confluence";
        new Office(wiki, "PKB").createSpace();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aMistakeIsShownWithItsLineAndOneCanGoThere() {
        Page page = open(PACKS + "?edit=mmsd-7544/1");
        Locator text = page.getByLabel("Text of the pack");
        text.fill(text.inputValue().replace("route: notice,", "route: rumour,"));
        page.getByText("Check", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.getByText("Nothing was stored.")).isVisible();
        Locator problems = page.locator("[data-tandem-pack-result] table");
        assertThat(problems).containsText("Valid: none, notice, notice-and-approval");
        problems.getByRole(AriaRole.BUTTON).click();
        assertThat(page.evaluate("() => window.getSelection().toString()").toString())
                .contains("rumour");
        Axe.check(page);
        Browser.picture(page, "policy-packs");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TOO_LARGE")
    void aBrokenPackIsNotStoredAndItsTextStaysToBeMended(BrokenPack way) {
        Page page = open(PACKS + "?edit=mmsd-7544/1");
        Locator text = page.getByLabel("Text of the pack");
        String broken = way.of(text.inputValue());
        text.fill(broken);
        page.getByText("Check and upload").click();

        assertThat(page.getByText("Nothing was stored.")).isVisible();
        String line = Integer.toString(way.line(broken));
        assertThat(
                        page.locator(
                                "[data-tandem-pack-result] tr",
                                row(way.reason())
                                        .setHas(
                                                page.getByRole(AriaRole.BUTTON)
                                                        .filter(named(line)))))
                .hasCount(1);
        assertThat(text).hasValue(broken);
        page.navigate(wiki + PACKS);
        assertThat(page.locator("tr", row("Active"))).hasCount(1);
    }

    @Test
    void aFileIsCheckedUploadedComparedAndActivated() throws Exception {
        Page page = open(PACKS + "?edit=mmsd-7544/1");
        Path file = data.resolve("ours.yaml");
        String text = page.getByLabel("Text of the pack").inputValue();
        Files.writeString(file, text.replaceFirst("version: 1", "version: 2"));
        page.getByLabel("File").setInputFiles(file);
        assertThat(page.getByLabel("Text of the pack")).hasValue(Pattern.compile("version: 2"));
        page.getByText("Check and upload").click();

        page.waitForURL(Pattern.compile("compare="));
        assertThat(page.locator("table")).containsText("version");
        Axe.check(page);
        page.locator("form").getByRole(AriaRole.BUTTON).filter(named("Activate")).click();
        assertThat(page.getByText("It is the active pack now.")).isVisible();
        page.navigate(wiki + PACKS);
        assertThat(page.locator("tr", row("mmsd-7544/2"))).containsText("Active");
    }

    @Test
    void aFileOfTenMegabytesIsRefusedBeforeItIsSent() throws Exception {
        Page page = open(PACKS);
        Path file = data.resolve("large.yaml");
        Files.writeString(file, "#".repeat(10 * 1024 * 1024));
        page.getByLabel("File").setInputFiles(file);

        assertThat(page.getByText("This file is too large for a pack.")).isVisible();
        assertThat(page.getByLabel("Text of the pack")).hasValue("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Office PKB",
                "Partnerships Policy Summary",
                "Partnerships Rubric",
                "Levels of partnership",
                "Standards and alignment",
                "Glossary"
            })
    void theOfficesPagesAreAccessible(String title) {
        Page page = open("/display/PKB/" + title.replace(" ", "+"));

        assertThat(page.locator(".tandem-policy").first()).isVisible();
        Axe.check(page);
    }

    private static Page open(String path) {
        Page page = BROWSER.window();
        new LoginPage(page, wiki).logIn("office");
        page.navigate(wiki + path);
        return page;
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.LocatorOptions row(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
