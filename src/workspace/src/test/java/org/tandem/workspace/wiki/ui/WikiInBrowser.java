package org.tandem.workspace.wiki.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.WorkspaceServer;
import org.tandem.workspace.browser.Axe;
import org.tandem.workspace.browser.Browser;
import org.tandem.workspace.browser.EditorPage;
import org.tandem.workspace.browser.LoginPage;
import org.tandem.workspace.browser.WikiPage;

/** A workspace with a space to work in, and a window of its administrator per test. */
abstract class WikiInBrowser {
    static final String PAGE_TEXT =
            """
            <h2>Purpose</h2>
            <p>Tutoring after school.</p>
            <ac:structured-macro ac:name="info"><ac:rich-text-body>\
            <p>Starts in October.</p></ac:rich-text-body></ac:structured-macro>""";

    @RegisterExtension static final Browser BROWSER = new Browser();
    static WorkspaceServer server;

    Page page;
    WikiPage wiki;

    @BeforeAll
    static void startServer(@TempDir Path data) {
        server = WorkspaceServer.start("--port", "0", "--data", data.toString());
        Page page = BROWSER.window();
        logIn(page, "admin");
        page.navigate(url("/create-dialog/space-wizard.action"));
        Axe.check(page);
        page.getByLabel("Name").fill("Garden");
        page.getByLabel("Key").fill("GARDEN");
        page.locator("#wizard button[type=submit]").click();
        assertThat(page.locator("h1")).containsText("Garden");
        page.context().close();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    static String url(String path) {
        return server.baseUrl() + "/confluence" + path;
    }

    static void logIn(Page page, String user) {
        new LoginPage(page, url("")).logIn(user);
    }

    @BeforeEach
    void openWindow() {
        page = BROWSER.window();
        logIn(page, "admin");
        wiki = new WikiPage(page, url(""));
    }

    long newPage(String title, String storage) {
        page.navigate(url("/pages/createpage.action?spaceKey=GARDEN"));
        new EditorPage(page).type(title, storage).save();
        assertThat(page.locator("h1")).hasText(title);
        return wiki.id();
    }
}
