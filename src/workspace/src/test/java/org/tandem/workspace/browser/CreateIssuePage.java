package org.tandem.workspace.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The form that creates an issue of the Jira side. */
public final class CreateIssuePage {
    private final Page page;
    private final String appUrl;

    /**
     * @param appUrl absolute address of the application: {@code http://localhost:1990/jira}
     */
    public CreateIssuePage(Page page, String appUrl) {
        this.page = page;
        this.appUrl = appUrl;
    }

    /** Chooses the type by its name, then shows its form. */
    public CreateIssuePage open(String project, String type) {
        page.navigate(appUrl + "/secure/CreateIssue!default.jspa?project=" + project);
        page.locator(".tracker-choices a", new Page.LocatorOptions().setHasText(type)).click();
        return this;
    }

    /** Fills the field with this id: {@code summary}, {@code duedate}… */
    public CreateIssuePage fill(String field, String value) {
        page.locator("#" + field).fill(value);
        return this;
    }

    public String value(String field) {
        return page.locator("#" + field).inputValue();
    }

    public void submit() {
        page.locator("#submit").click();
    }

    /** Creates the issue and answers its key. */
    public String create() {
        submit();
        page.waitForURL("**/browse/*");
        return page.locator("#issue-key").textContent().trim();
    }

    public Locator errors() {
        return page.locator("#error-summary");
    }

    /** The text that the field names as its description while it is wrong. */
    public Locator error(String field) {
        return page.locator("#" + field + "-error");
    }

    public Locator field(String field) {
        return page.locator("#" + field);
    }
}
