package org.tandem.workspace.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A page of the Confluence side in view, with its tools. */
public final class WikiPage {
    private final Page page;
    private final String appUrl;

    /**
     * @param appUrl absolute address of the application: {@code http://localhost:1990/confluence}
     */
    public WikiPage(Page page, String appUrl) {
        this.page = page;
        this.appUrl = appUrl;
    }

    public WikiPage openHome(String spaceKey) {
        page.navigate(appUrl + "/spaces/" + spaceKey);
        return this;
    }

    public WikiPage open(long pageId) {
        page.navigate(appUrl + "/pages/viewpage.action?pageId=" + pageId);
        return this;
    }

    public String title() {
        return page.locator("#page-title").textContent().trim();
    }

    /** The page's id, as its canonical address has it. */
    public long id() {
        return Long.parseLong(page.url().replaceFirst(".*/pages/(\\d+).*", "$1"));
    }

    /** What the page says. */
    public Locator content() {
        return page.locator("#main-content");
    }

    public Locator byline() {
        return page.locator(".wiki-byline");
    }

    /** Titles in the tree beside the page. */
    public List<String> tree() {
        return page.locator(".wiki-tree a").allTextContents();
    }

    public List<String> labels() {
        return page.locator(".wiki-labels a").allTextContents();
    }

    public WikiPage addLabel(String label) {
        page.getByLabel("New label").fill(label);
        page.locator(".wiki-page-foot")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Add").setExact(true))
                .click();
        return this;
    }

    public EditorPage edit() {
        page.locator("#edit-page").click();
        return new EditorPage(page);
    }

    public CreateDialog create() {
        page.locator("#create-link").click();
        return new CreateDialog(page);
    }

    /** Opens the tools and follows one of them. */
    public void tool(String name) {
        page.locator("#page-tools").click();
        page.locator(".wiki-menu a", new Page.LocatorOptions().setHasText(name)).click();
    }

    /** The message shown once after a change. */
    public Locator message() {
        return page.locator(".aui-message, .aui-flag").first();
    }
}
