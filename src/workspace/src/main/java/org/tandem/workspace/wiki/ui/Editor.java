package org.tandem.workspace.wiki.ui;

import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;
import org.tandem.workspace.wiki.Grant;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.Space;
import org.tandem.workspace.wiki.WikiServices;

/**
 * Creates and edits pages in storage format. Whatever is wrong, the form comes back with all that
 * was typed.
 */
final class Editor {
    private final Frame frame;
    private final WikiServices wiki;

    Editor(Frame frame) {
        this.frame = frame;
        this.wiki = frame.wiki();
    }

    void edit(Exchange exchange) {
        PageContent page = wiki.pages().getForEdit(Frame.pageId(exchange.text("pageId")));
        new EditorPage(frame, exchange, EditorForm.of(page)).show(200);
    }

    void create(Exchange exchange) {
        Space space = spaceForNewPage(exchange, exchange.text("spaceKey"));
        long parent = Frame.pageId(exchange.text("parentId"));
        EditorForm form = EditorForm.blank(space.key(), parent, exchange.text("title"));
        new EditorPage(frame, exchange, form).show(200);
    }

    private Space spaceForNewPage(Exchange exchange, String spaceKey) {
        Space space = wiki.spaces().get(spaceKey);
        if (!wiki.permissions().space(space.key(), Grant.Level.EDIT)) {
            throw WebError.forbidden(frame.text(exchange, "wiki.ui.create.refused"));
        }
        return space;
    }

    void save(Exchange exchange) {
        EditorForm form = EditorForm.of(exchange);
        EditorPage page = new EditorPage(frame, exchange, form);
        if (page.findProblems()) {
            page.show(400);
            return;
        }
        try {
            PageContent saved =
                    form.isNew() ? wiki.pages().create(form.newPage()) : update(exchange, form);
            exchange.flash("success", form.isNew() ? "wiki.ui.created" : "wiki.ui.saved");
            exchange.redirect(Addresses.page(saved));
        } catch (WebError refused) {
            page.refuse(refused);
        }
    }

    /** Saves on the version that was edited, or on the newest one that the author agreed to. */
    private PageContent update(Exchange exchange, EditorForm form) {
        int base = exchange.number("overwriteVersion", form.version());
        return wiki.pages().update(form.id(), form.editOn(base));
    }

    void preview(Exchange exchange) {
        EditorForm form = EditorForm.of(exchange);
        EditorPage page = new EditorPage(frame, exchange, form);
        if (page.findProblems()) {
            page.show(400);
            return;
        }
        page.preview(render(exchange, form));
        page.show(200);
    }

    private String render(Exchange exchange, EditorForm form) {
        if (form.isNew()) {
            Space space = spaceForNewPage(exchange, form.spaceKey());
            return wiki.renderer().preview(space.key(), form.title(), form.body());
        }
        return wiki.renderer().preview(wiki.pages().getForEdit(form.id()), form.body());
    }
}
