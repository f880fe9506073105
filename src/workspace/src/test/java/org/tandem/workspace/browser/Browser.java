package org.tandem.workspace.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Headless Chromium for the tests of one class. Every window is its own session, so that one test
 * can be several people. When a test fails, what its windows showed is kept in {@code
 * target/browser}; a script error or a refused resource in any window fails the test too.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    /** For machines that are busy with something else, in milliseconds. */
    private static final double PATIENCE = 15_000;

    private static final Path KEPT = Path.of("target", "browser");
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run");

    /** Playwright reports what happened while it is called, on the caller's thread. */
    private static boolean inspecting;

    private final List<Page> windows = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable())
                                        .setArgs(ARGUMENTS));
    }

    private static Path executable() {
        return Path.of(System.getProperty("tandem.chromium", "/usr/bin/chromium"));
    }

    /** A window of somebody who has not logged in yet. */
    public Page window() {
        return window(true, "en-US");
    }

    /** A window of a browser that asks for a language, given by its tag. */
    public Page window(String language) {
        return window(true, language);
    }

    /** A window in which scripts do not run. */
    public Page windowWithoutScript() {
        return window(false, "en-US");
    }

    private Page window(boolean script, String language) {
        BrowserContext session =
                chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(1280, 900)
                                .setLocale(language)
                                .setJavaScriptEnabled(script));
        session.setDefaultTimeout(PATIENCE);
        Page page = session.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        windows.add(page);
        return page;
    }

    private void note(ConsoleMessage message) {
        boolean answeredWithAnError = message.text().startsWith("Failed to load resource");
        if (message.type().equals("error") && !answeredWithAnError && !inspecting) {
            complaints.add(message.location() + ": " + message.text());
        }
    }

    /** Keeps a picture of the whole page, for people to look at. */
    public static void picture(Page page, String name) {
        inspect(
                () ->
                        page.screenshot(
                                new Page.ScreenshotOptions()
                                        .setPath(KEPT.resolve(name + ".png"))
                                        .setFullPage(true)));
    }

    /** Looks at a page with a tool that puts styles into it, which the page's policy refuses. */
    static <T> T inspect(Supplier<T> inspection) {
        inspecting = true;
        try {
            return inspection.get();
        } finally {
            inspecting = false;
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            if (context.getExecutionException().isPresent()) {
                keep(context.getRequiredTestMethod().getName());
            }
            windows.forEach(window -> window.context().close());
            Assertions.assertThat(complaints).as("what the browser complained about").isEmpty();
        } finally {
            windows.clear();
            complaints.clear();
        }
    }

    private void keep(String test) {
        for (int i = 0; i < windows.size(); i++) {
            Page window = windows.get(i);
            String name = test + "-" + (i + 1);
            picture(window, name);
            write(KEPT.resolve(name + ".html"), window.url() + "\n" + window.content());
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        chromium.close();
        playwright.close();
    }
}
