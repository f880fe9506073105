package org.tandem.workspace.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** A Kanban board of the Jira side. */
public final class BoardPage {
    private static final Mouse.MoveOptions IN_STEPS = new Mouse.MoveOptions().setSteps(5);

    private final Page page;

    public BoardPage(Page page) {
        this.page = page;
    }

    /** Opens the first board of a project from the project's first page. */
    public BoardPage open(String appUrl, String project) {
        page.navigate(appUrl + "/projects/" + project);
        page.locator(".tracker-sidebar a[href*='RapidBoard']").first().click();
        page.locator("#board").waitFor();
        return this;
    }

    public Locator card(String key) {
        return page.locator(".tracker-card[data-issue='" + key + "']");
    }

    /** The card, if it stands in the column with this name. */
    public Locator cardIn(String column, String key) {
        return page.locator(
                ".tracker-cell[data-name='"
                        + column
                        + "'] .tracker-card[data-issue='"
                        + key
                        + "']");
    }

    /** Keys of the cards of a column, from the top. */
    public List<String> keys(String column) {
        return page.locator(".tracker-cell[data-name='" + column + "'] .tracker-card .tracker-key")
                .allTextContents();
    }

    /** Drags the card with the mouse sideways to the column, within its swimlane. */
    public void drag(String key, String column) {
        card(key).scrollIntoViewIfNeeded();
        BoundingBox from = card(key).boundingBox();
        BoundingBox to = cellBeside(key, column).boundingBox();
        double y = from.y + 45;
        page.mouse().move(from.x + 15, y);
        page.mouse().down();
        page.mouse().move(from.x + 40, y, IN_STEPS);
        page.mouse().move(to.x + to.width / 2, y, IN_STEPS);
        page.mouse().up();
    }

    private Locator cellBeside(String key, String column) {
        return page.locator("[data-lane]")
                .filter(new Locator.FilterOptions().setHas(card(key)))
                .locator(".tracker-cell[data-name='" + column + "']");
    }

    /** Opens the card's Move menu with the keyboard alone. */
    public Locator openMenu(String key) {
        card(key).locator("[data-move]").focus();
        page.keyboard().press("Enter");
        Locator menu = page.locator("[role=menu]");
        menu.locator("[role=menuitem]:not([aria-disabled])").first().waitFor();
        return menu;
    }

    /** Goes down in the open menu to the item with this text and presses Enter. */
    public void chooseByKeyboard(String text) {
        int items = page.locator("[role=menuitem]").count();
        for (int i = 0; i < items && !focused().contains(text); i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.textContent");
    }

    /** What is said to those who do not see the card move. */
    public Locator announcement() {
        return page.locator("#board-status");
    }

    public Locator refusal() {
        return page.locator("#board-refused");
    }

    public void quickFilter(String name) {
        page.locator(".tracker-filter", new Page.LocatorOptions().setHasText(name)).click();
    }
}
