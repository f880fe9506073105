package org.tandem.workspace.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The Create dialog: the choice, then a blueprint's wizard. Works the same without script. */
public final class CreateDialog {
    private final Page page;

    public CreateDialog(Page page) {
        this.page = page;
    }

    /** What the dialog shows now, whether it is a dialog or a page. */
    public Locator content() {
        return page.locator("[data-dialog-content]");
    }

    public CreateDialog choose(String name) {
        content()
                .locator(".wiki-choices a", new Locator.LocatorOptions().setHasText(name))
                .first()
                .click();
        return this;
    }

    /** Fills the field of a wizard that has this label. */
    public CreateDialog fill(String label, String value) {
        content().getByLabel(label).first().fill(value);
        return this;
    }

    public CreateDialog select(String label, String option) {
        content().getByLabel(label).first().selectOption(option);
        return this;
    }

    public CreateDialog next() {
        button("Next").click();
        return this;
    }

    /** Presses Create; leads to what was created, or back to the wizard with messages. */
    public void create() {
        button("Create").click();
    }

    public Locator errors() {
        return content().locator("#error-summary");
    }

    private Locator button(String name) {
        return content()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
