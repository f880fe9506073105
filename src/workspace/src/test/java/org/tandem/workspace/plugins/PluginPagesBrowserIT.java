package org.tandem.workspace.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.WorkspaceServer;
import org.tandem.workspace.browser.Axe;
import org.tandem.workspace.browser.Browser;
import org.tandem.workspace.browser.LoginPage;
import org.tandem.workspace.osgi.TestPlugin;

class PluginPagesBrowserIT {
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
    void anAdministratorUploadsDisablesAndUninstallsAPlugin() {
        String confluence = server.baseUrl() + "/confluence";
        Page page = BROWSER.window();
        new LoginPage(page, confluence).logIn("admin");
        page.navigate(confluence + "/admin/plugins");
        look(page, "plugins");

        upload(page, "nonsense".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#plugin-error").innerText()).contains("not a jar");
        look(page, "plugins-refused");

        upload(
                page,
                TestPlugin.named("org.acme.links")
                        .modules("<web-item key='link' section='somewhere'/>")
                        .modules("<hologram key='odd'/>")
                        .build());
        assertThat(page.locator("main").innerText()).contains("web-item", "does not know");
        look(page, "plugin");

        page.getByText("Disable", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("main").innerText()).contains("No modules");
        page.getByText("Uninstall", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("tbody").innerText()).doesNotContain("org.acme.links");
    }

    private static void upload(Page page, byte[] jar) {
        page.locator("#plugin")
                .setInputFiles(new FilePayload("p.jar", "application/java-archive", jar));
        page.locator("form button", new Page.LocatorOptions().setHasText("Upload")).click();
    }

    private static void look(Page page, String name) {
        Axe.check(page);
        Browser.picture(page, "admin-" + name);
        page.setViewportSize(320, 640);
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width).as(page.url()).isLessThanOrEqualTo(320);
        page.setViewportSize(1280, 900);
    }
}
