package org.tandem.workspace.wiki.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.workspace.browser.Axe;
import org.tandem.workspace.browser.Browser;
import org.tandem.workspace.browser.CreateDialog;
import org.tandem.workspace.browser.EditorPage;

/** The pages of the Confluence side as people use them, each checked for accessibility. */
class WikiPagesBrowserIT extends WikiInBrowser {
    @Test
    void labelsLeadToThePagesThatHaveThem() {
        newPage("Labelled", "<p>Text</p>");
        wiki.addLabel("garden-club");
        assertThat(wiki.labels()).containsExactly("garden-club");

        page.locator(".wiki-labels a").click();

        assertThat(page.locator(".wiki-list")).containsText("Labelled");
        Axe.check(page);
    }

    @Test
    void searchFindsWordsOfTheTextAndMarksThem() {
        newPage("Watering", "<p>The hydrants are opened in April.</p>");

        page.navigate(url("/dosearchsite.action?queryString=hydrants"));

        assertThat(page.locator(".wiki-results")).containsText("Watering");
        assertThat(page.locator(".wiki-results mark").first()).hasText("hydrants");
        Axe.check(page);
        Browser.picture(page, "search");
    }

    @Test
    void whatASpaceOrAPageDoesNotAllowIsNotThere() {
        long id = newPage("Budget", "<p>Secret</p>");
        wiki.tool("Restrictions");
        Axe.check(page);
        page.locator("#view-user").fill("admin");
        page.getByLabel("Add to those who may view").click();
        assertThat(page.locator(".wiki-people").first()).containsText("Person");
        Browser.picture(page, "restrictions");
        page.navigate(url("/spaces/GARDEN/permissions"));
        assertThat(page.locator("table")).containsText("confluence-users");
        Axe.check(page);
        Browser.picture(page, "permissions");

        Page other = BROWSER.window();
        logIn(other, "office");
        other.navigate(url("/spaces/GARDEN/pages/" + id + "/Budget"));
        assertThat(other.locator("h1")).hasText("Page not found");
        Axe.check(other);
        Browser.picture(other, "missing");
    }

    @Test
    void everythingWorksWithoutScript() {
        Page plain = BROWSER.windowWithoutScript();
        logIn(plain, "admin");
        plain.navigate(url("/create-dialog.action?spaceKey=GARDEN"));
        new CreateDialog(plain).choose("Blank page");
        EditorPage editor = new EditorPage(plain).type("Plain", "<p>No script</p>").preview();
        assertThat(editor.previewed()).hasText("No script");
        assertThat(editor.title()).isEqualTo("Plain");
        editor.save();

        assertThat(plain.locator("#main-content")).hasText("No script");
    }

    @Test
    void thePagesAroundAPageAreAccessibleAndFitASmallScreen() {
        long id = newPage("Around", PAGE_TEXT);
        page.setViewportSize(320, 640);
        List<String> addresses =
                List.of(
                        "/dashboard.action",
                        "/spaces/GARDEN/pages/" + id + "/Around",
                        "/spaces/GARDEN/pages/" + id + "/Around?decorator=printable",
                        "/pages/editpage.action?pageId=" + id,
                        "/pages/viewpreviousversions.action?pageId=" + id,
                        "/pages/viewstorage.action?pageId=" + id,
                        "/pages/removepage.action?pageId=" + id,
                        "/pages/restrictions.action?pageId=" + id,
                        "/spaces/GARDEN/permissions",
                        "/spaces/GARDEN/trash",
                        "/create-dialog.action?spaceKey=GARDEN",
                        "/create-dialog/space.action",
                        "/dosearchsite.action?queryString=nothing-like-this",
                        "/labels/none",
                        "/display/GARDEN/No+such+page",
                        "/shortcuts.action");
        for (String address : addresses) {
            page.navigate(url(address));
            Axe.check(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(address + " does not scroll sideways")
                    .isEqualTo(true);
        }
    }

    @Test
    void anUnknownPersonInARestrictionIsNamedAtTheField() {
        long id = newPage("Restricted", "<p>Text</p>");
        page.navigate(url("/pages/restrictions.action?pageId=" + id));
        page.locator("#edit-user").fill("nobody-here");
        page.getByLabel("Add to those who may edit").click();

        assertThat(page.locator("#error-summary a")).hasAttribute("href", "#edit-user");
        assertThat(page.locator("#edit-user")).hasValue("nobody-here");
    }

    @Test
    void aBlueprintsWizardNamesWhatIsWrongAtItsFieldAndKeepsTheRest() {
        wiki.openHome("GARDEN");
        CreateDialog dialog = wiki.create().choose("Partnership");
        dialog.fill("School year", "2026-2027").create();
        assertThat(dialog.errors()).isFocused();
        Axe.check(page);
        Browser.picture(page, "wizard-error");
        dialog.errors().locator("a").first().click();
        page.keyboard().type("Maple Garden Club");
        assertThat(dialog.content().getByLabel("School year")).hasValue("2026-2027");

        dialog.create();

        assertThat(page.locator("#page-title")).containsText("Maple Garden Club");
        assertThat(wiki.labels()).isNotEmpty();
        Axe.check(page);
        Browser.picture(page, "partnership");
    }

    @Test
    void theDashboardShowsSpacesAndWhatChangedLast() {
        newPage("News", "<p>New</p>");

        page.navigate(url("/dashboard.action"));

        assertThat(page.locator(".wiki-cards")).containsText("Garden");
        assertThat(page.locator(".wiki-list").first()).containsText("News");
        Axe.check(page);
        Browser.picture(page, "dashboard");
    }
}
