package org.tandem.workspace.wiki;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pages and spaces made from blueprints of plugins. */
public interface Blueprints {
    /** What the Create dialog of a space offers besides a blank page. */
    List<Choice> forPages(String spaceKey, Locale locale);

    /** What the Create space dialog offers besides a blank space. */
    List<Choice> forSpaces(Locale locale);

    /** The wizard's pages; none when the blueprint asks nothing. 404 for an unknown blueprint. */
    Wizard wizard(String blueprintKey, Locale locale);

    /**
     * The form fields of one page of the wizard: safe HTML from the plugin's Soy template. The
     * template sees what was typed so far, each value by the name of its field, and {@code
     * spaceKey}, {@code parentPageId} and {@code errors} (messages by field).
     */
    String wizardForm(
            String blueprintKey, String pageId, Map<String, ?> values, Map<String, String> errors);

    /**
     * Creates a page: title, body and labels as blueprint, template and context provider say; all
     * or nothing, together with what listeners of the plugin store.
     *
     * @throws org.tandem.workspace.web.WebError 400 with a message per field of the wizard
     */
    PageContent createPage(PageRequest request);

    /** Creates a space with the blueprint's pages; all or nothing. 400 as {@link #createPage}. */
    Space createSpace(SpaceRequest request);

    /**
     * One entry of the dialog.
     *
     * @param blueprintKey complete key
     * @param iconUrl within the application, or null
     */
    record Choice(
            String blueprintKey, String name, String description, String iconUrl, boolean wizard) {}

    /** A blueprint's name and the pages that ask for its values. */
    record Wizard(String blueprintKey, String name, List<WizardPage> pages) {}

    /** One page of a wizard, its texts translated; the descriptions may be empty. */
    record WizardPage(
            String id, String title, String descriptionHeader, String descriptionContent) {}

    /**
     * What is needed to create a page.
     *
     * @param parentId 0 for the index page of the blueprint or the home page
     * @param title empty to take what the context provider says
     * @param context the wizard's fields
     */
    record PageRequest(
            String blueprintKey,
            String spaceKey,
            long parentId,
            String title,
            Map<String, ?> context,
            Locale locale) {}

    /** What is needed to create a space. */
    record SpaceRequest(
            String blueprintKey,
            String spaceKey,
            String name,
            String description,
            Map<String, ?> context,
            Locale locale) {}
}
