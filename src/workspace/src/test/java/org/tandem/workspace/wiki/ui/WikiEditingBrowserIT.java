package org.tandem.workspace.wiki.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.tandem.workspace.browser.Axe;
import org.tandem.workspace.browser.Browser;
import org.tandem.workspace.browser.CreateDialog;
import org.tandem.workspace.browser.EditorPage;
import org.tandem.workspace.browser.WikiPage;

/** Writing pages as people do, each step checked for accessibility. */
class WikiEditingBrowserIT extends WikiInBrowser {
    @Test
    void aBlankPageIsChosenInTheDialogPreviewedAndSaved() {
        wiki.openHome("GARDEN");
        CreateDialog dialog = wiki.create();
        assertThat(page.locator("dialog.wiki-dialog")).isVisible();
        Axe.check(page);
        Browser.picture(page, "create-dialog");
        dialog.choose("Blank page");
        Axe.check(page);

        EditorPage editor = new EditorPage(page).type("Tutoring", PAGE_TEXT).preview();
        assertThat(editor.previewed()).containsText("Starts in October.");
        Axe.check(page);
        Browser.picture(page, "editor-preview");
        editor.save();

        assertThat(page.locator("h1")).hasText("Tutoring");
        assertThat(wiki.content()).containsText("Tutoring after school.");
        assertThat(wiki.tree()).contains("Tutoring");
        assertThat(wiki.byline()).containsText("version 1");
        Axe.check(page);
        Browser.picture(page, "page");
    }

    @Test
    void theDialogGivesTheFocusBackWhenItIsClosed() {
        wiki.openHome("GARDEN");
        wiki.create();
        assertThat(page.locator("dialog.wiki-dialog")).isVisible();

        page.keyboard().press("Escape");

        assertThat(page.locator("dialog.wiki-dialog")).hasCount(0);
        assertThat(page.locator("#create-link")).isFocused();
    }

    @Test
    void aMalformedTextIsRefusedWithItsLineAndStaysInTheForm() {
        newPage("Broken later", "<p>Fine</p>");
        EditorPage editor = wiki.edit().type("<p>Fine</p>\n<p>Not <b>closed</p>");

        editor.save();

        assertThat(editor.errors()).containsText("Line 2");
        assertThat(editor.errors()).isFocused();
        assertThat(editor.body()).contains("Not <b>closed");
        Axe.check(page);
        Browser.picture(page, "editor-error");
    }

    @Test
    void aTitleThatIsTakenIsNamedAtItsField() {
        newPage("Taken", "<p>First</p>");
        page.navigate(url("/pages/createpage.action?spaceKey=GARDEN"));
        EditorPage editor = new EditorPage(page).type("taken", "<p>Second</p>");

        editor.save();

        assertThat(page.locator("#title-error")).isVisible();
        assertThat(editor.body()).isEqualTo("<p>Second</p>");
    }

    @Test
    void aSecondTabSavingAnOlderVersionIsToldAndMayOverwriteDeliberately() {
        long id = newPage("Two tabs", "<p>One</p>");
        EditorPage mine = wiki.edit().type("<p>Mine</p>");
        Page other = page.context().newPage();
        new WikiPage(other, url("")).open(id).edit().type("<p>Theirs</p>").save();
        assertThat(other.locator("#main-content")).hasText("Theirs");

        mine.save();
        assertThat(mine.conflict()).containsText("version 2");
        assertThat(mine.body()).isEqualTo("<p>Mine</p>");
        Axe.check(page);
        Browser.picture(page, "editor-conflict");
        mine.save();
        assertThat(mine.conflict()).isVisible();
        mine.overwrite().save();

        assertThat(wiki.content()).hasText("Mine");
        assertThat(wiki.byline()).containsText("version 3");
    }

    @Test
    void versionsAreComparedAndAnOlderOneRestored() {
        newPage("Garden plan", "<p>Tomatoes in the north bed</p>");
        wiki.edit().type("<p>Beans in the north bed</p>").comment("Crop rotation").save();
        assertThat(wiki.content()).containsText("Beans");

        wiki.tool("History");
        assertThat(page.locator("table")).containsText("Crop rotation");
        Axe.check(page);
        Browser.picture(page, "history");
        page.getByText("Compare the chosen versions").click();
        assertThat(page.locator(".wiki-diff del").first()).containsText("Tomatoes");
        assertThat(page.locator(".wiki-diff ins").first()).containsText("Beans");
        Axe.check(page);
        Browser.picture(page, "diff");
        page.goBack();
        page.getByLabel("Restore version 1").click();

        assertThat(wiki.content()).containsText("Tomatoes");
        assertThat(wiki.byline()).containsText("version 3");
    }

    @Test
    void aPageInTheTrashIsShownAsSuchAndComesBack() {
        long id = newPage("Old plan", "<p>Old</p>");
        wiki.tool("Move to trash");
        Axe.check(page);
        page.locator("main form button").click();
        assertThat(wiki.message()).containsText("trash");

        page.navigate(url("/spaces/GARDEN/pages/" + id + "/Old+plan"));
        assertThat(page.locator("main")).containsText("This page is in the trash");
        page.navigate(url("/spaces/GARDEN/trash"));
        Axe.check(page);
        Browser.picture(page, "trash");
        page.getByLabel("Restore Old plan").click();

        assertThat(page.locator("h1")).hasText("Old plan");
        assertThat(wiki.content()).hasText("Old");
    }
}
