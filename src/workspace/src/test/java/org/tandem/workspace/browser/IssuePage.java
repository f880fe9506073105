package org.tandem.workspace.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** An issue of the Jira side in view. */
public final class IssuePage {
    private final Page page;
    private final String appUrl;

    /**
     * @param appUrl absolute address of the application: {@code http://localhost:1990/jira}
     */
    public IssuePage(Page page, String appUrl) {
        this.page = page;
        this.appUrl = appUrl;
    }

    public IssuePage open(String key) {
        page.navigate(appUrl + "/browse/" + key);
        return this;
    }

    public Locator summary() {
        return page.locator("h1");
    }

    public Locator status() {
        return page.locator("#issue-status");
    }

    public Locator details() {
        return page.locator(".tracker-facts");
    }

    /** Takes the workflow step with this name. */
    public void step(String name) {
        page.locator(".tracker-steps")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    public void edit() {
        page.locator("#edit-issue").click();
    }

    public void comment(String text) {
        page.locator("#comment").fill(text);
        page.locator("#add-comment").click();
    }

    public Locator comments() {
        return page.locator("#activity .tracker-activity > li");
    }

    public void history() {
        page.locator(".tracker-tabs a", new Page.LocatorOptions().setHasText("History")).click();
    }

    public Locator changes() {
        return page.locator(".tracker-changes");
    }

    /** Links this issue to another one, in the way that the list names. */
    public void link(String how, String key) {
        page.locator("#links summary").click();
        page.locator("#linkType").selectOption(new SelectOption().setLabel(how));
        page.locator("#linkKey").fill(key);
        page.locator("#links form.tracker-inline-form button").click();
    }

    public Locator links() {
        return page.locator("#links");
    }

    /** The message shown once after a change. */
    public Locator message() {
        return page.locator("main > .aui-message").first();
    }
}
