package org.tandem.workspace.wiki.ui;

import java.util.List;
import java.util.Map;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.Slice;
import org.tandem.workspace.wiki.Space;
import org.tandem.workspace.wiki.WikiServices;

/** Pages on their way into a space's trash, out of it, and away for ever. */
final class Trash {
    private static final int ROWS = 50;

    private final Frame frame;
    private final WikiServices wiki;

    Trash(Frame frame) {
        this.frame = frame;
        this.wiki = frame.wiki();
    }

    void askToRemove(Exchange exchange) {
        PageContent page = wiki.pages().getForEdit(Frame.pageId(exchange.text("pageId")));
        Space space = wiki.spaces().get(page.spaceKey());
        Map<String, Object> model =
                frame.model(frame.text(exchange, "wiki.ui.remove.title", page.title()));
        model.put("page", frame.head(page, wiki.permissions().page(page.id()), space));
        model.put("space", frame.head(space, false));
        model.put("hasChildren", !wiki.pages().children(page.id(), 0, 1).items().isEmpty());
        exchange.page("wiki/remove", model);
    }

    void remove(Exchange exchange) {
        PageContent page = wiki.pages().getForEdit(Frame.pageId(exchange.text("pageId")));
        wiki.pages().trash(page.id());
        exchange.flash("success", "wiki.ui.removed", page.title());
        exchange.redirect(Addresses.space(page.spaceKey()));
    }

    void list(Exchange exchange) {
        String key = exchange.path("key");
        Slice<PageInfo> trashed = wiki.pages().trashed(key, Paging.start(exchange), ROWS);
        Map<String, Object> model =
                frame.inSpace(frame.text(exchange, "wiki.ui.trash.title"), key, 0);
        model.put("pages", frame.lines(trashed.items(), List.of()));
        Paging.put(model, trashed, at -> trashUrl(key) + "?start=" + at);
        exchange.page("wiki/trash", model);
    }

    void restore(Exchange exchange) {
        PageContent page = wiki.pages().restore(Frame.pageId(exchange.text("pageId")));
        exchange.flash("success", "wiki.ui.trash.restored", page.title());
        exchange.redirect(Addresses.page(page));
    }

    void askToPurge(Exchange exchange) {
        PageContent page = wiki.pages().getTrashed(Frame.pageId(exchange.text("pageId")));
        Map<String, Object> model =
                frame.model(frame.text(exchange, "wiki.ui.purge.title", page.title()));
        model.put("page", page);
        model.put("trashUrl", trashUrl(page.spaceKey()));
        exchange.page("wiki/purge", model);
    }

    void purge(Exchange exchange) {
        PageContent page = wiki.pages().getTrashed(Frame.pageId(exchange.text("pageId")));
        wiki.pages().purge(page.id());
        exchange.flash("success", "wiki.ui.purged", page.title());
        exchange.redirect(trashUrl(page.spaceKey()));
    }

    private static String trashUrl(String spaceKey) {
        return Addresses.space(spaceKey) + "/trash";
    }
}
