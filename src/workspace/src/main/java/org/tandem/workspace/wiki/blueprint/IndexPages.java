package org.tandem.workspace.wiki.blueprint;

import java.util.Locale;
import java.util.Optional;
import org.tandem.workspace.modules.BlueprintModule;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.web.Texts;
import org.tandem.workspace.wiki.NewPage;
import org.tandem.workspace.wiki.Pages;
import org.tandem.workspace.wiki.Permissions;
import org.tandem.workspace.wiki.Space;
import org.tandem.workspace.wiki.storage.Html;

/** The page that lists all pages made from a blueprint in a space; made with the first of them. */
public final class IndexPages {
    private final Database database;
    private final Pages pages;
    private final Permissions permissions;
    private final Texts texts;

    public IndexPages(Database database, Pages pages, Permissions permissions, Texts texts) {
        this.database = database;
        this.pages = pages;
        this.permissions = permissions;
        this.texts = texts;
    }

    /**
     * The index page's id, made if need be; the home page's when the blueprint has no index page or
     * the current user may not put pages below it. Called within a transaction.
     */
    long ensure(BlueprintModule blueprint, Space space, Locale locale) {
        if (blueprint.indexTitleKey() == null) {
            return space.homePageId();
        }
        lock(space);
        long index = stored(blueprint, space).orElseGet(() -> make(blueprint, space, locale));
        return permissions.page(index).create() ? index : space.homePageId();
    }

    private void lock(Space space) {
        database.sql()
                .sql("SELECT id FROM wiki_space WHERE id = ? FOR UPDATE")
                .param(space.id())
                .query(Long.class)
                .single();
    }

    private Optional<Long> stored(BlueprintModule blueprint, Space space) {
        return database.sql()
                .sql(
                        """
                        SELECT b.page_id FROM wiki_blueprint_index b
                        JOIN wiki_page p ON p.id = b.page_id AND p.status = 'CURRENT'
                        WHERE b.space_id = ? AND b.blueprint = ?
                        """)
                .params(space.id(), blueprint.key().complete())
                .query(Long.class)
                .optional();
    }

    private long make(BlueprintModule blueprint, Space space, Locale locale) {
        String title = texts.text(locale, blueprint.indexTitleKey());
        long page =
                pages.find(space.key(), title)
                        .map(existing -> existing.id())
                        .orElseGet(
                                () ->
                                        pages.create(
                                                        new NewPage(
                                                                space.key(),
                                                                space.homePageId(),
                                                                title,
                                                                body(blueprint)))
                                                .id());
        database.sql()
                .sql("DELETE FROM wiki_blueprint_index WHERE space_id = ? AND blueprint = ?")
                .params(space.id(), blueprint.key().complete())
                .update();
        database.sql()
                .sql(
                        "INSERT INTO wiki_blueprint_index (space_id, blueprint, page_id)"
                                + " VALUES (?, ?, ?)")
                .params(space.id(), blueprint.key().complete(), page)
                .update();
        return page;
    }

    private static String body(BlueprintModule blueprint) {
        return """
               <ac:structured-macro ac:name="contentbylabel" ac:schema-version="1">\
               <ac:parameter ac:name="labels">%s</ac:parameter></ac:structured-macro>"""
                .formatted(Html.escape(blueprint.indexKey()));
    }
}
