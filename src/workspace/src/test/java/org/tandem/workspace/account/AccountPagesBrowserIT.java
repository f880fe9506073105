package org.tandem.workspace.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.WorkspaceServer;
import org.tandem.workspace.browser.Axe;
import org.tandem.workspace.browser.Browser;
import org.tandem.workspace.browser.LoginPage;

class AccountPagesBrowserIT {
    private static final String TOKENS = "/secure/ViewProfile.jspa/tokens";

    @RegisterExtension static final Browser BROWSER = new Browser();
    @TempDir static Path data;
    private static WorkspaceServer server;

    @BeforeAll
    static void start() {
        server = WorkspaceServer.startWithPeopleOnly("--port", "0", "--data", data.toString());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theAccountPagesAreAccessibleAndFitASmallScreen() {
        Page page = BROWSER.window();
        page.navigate(tracker("/login.jsp"));
        look(page, "login");
        new LoginPage(page, tracker("")).logIn("admin");
        for (String path :
                List.of(
                        "/users",
                        "/users/new",
                        "/users/office",
                        "/groups",
                        "/groups/tandem-board")) {
            page.navigate(tracker("/secure/admin" + path));
            look(page, "admin" + path.replace('/', '-'));
        }
        page.navigate(tracker("/no/such/page"));
        look(page, "missing");
    }

    @Test
    void theUserMenuAndTheFormsWorkWithTheKeyboardAndWithoutScript() {
        Page page = BROWSER.windowWithoutScript();
        new LoginPage(page, tracker("")).logIn("office");
        page.navigate(tracker(TOKENS));
        page.locator("#name").fill("report");
        page.locator("#name").press("Enter");
        assertThat(page.locator("#secret").inputValue()).hasSize(43);
        page.locator("#user-menu").press("Enter");
        for (String entry : List.of("Language and time zone", "Access tokens", "Log out")) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo(entry);
        }
        page.keyboard().press("Enter");
        page.getByText("logged out").waitFor();
    }

    private static void look(Page page, String name) {
        Axe.check(page);
        Browser.picture(page, name);
        page.setViewportSize(320, 640);
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width).as(page.url()).isLessThanOrEqualTo(320);
        Browser.picture(page, name + "-small");
        page.setViewportSize(1280, 900);
    }

    private static String tracker(String path) {
        return server.baseUrl() + "/jira" + path;
    }
}
