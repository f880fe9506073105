package org.tandem.workspace.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The editor of the Confluence side: title and storage format. */
public final class EditorPage {
    private final Page page;

    public EditorPage(Page page) {
        this.page = page;
    }

    public EditorPage type(String title, String storage) {
        page.locator("#title").fill(title);
        return type(storage);
    }

    public EditorPage type(String storage) {
        page.locator("#body").fill(storage);
        return this;
    }

    public EditorPage comment(String text) {
        page.locator("#versionComment").fill(text);
        return this;
    }

    public String title() {
        return page.locator("#title").inputValue();
    }

    public String body() {
        return page.locator("#body").inputValue();
    }

    public EditorPage preview() {
        page.locator("#preview").click();
        return this;
    }

    public Locator previewed() {
        return page.locator("#preview-content");
    }

    /** Saves, whatever comes of it. */
    public void save() {
        page.locator("#save").click();
    }

    public Locator errors() {
        return page.locator("#error-summary");
    }

    public Locator conflict() {
        return page.locator("#conflict");
    }

    /** Confirms that the newest version was reviewed and may be overwritten. */
    public EditorPage overwrite() {
        page.locator("#overwrite").check();
        return this;
    }
}
