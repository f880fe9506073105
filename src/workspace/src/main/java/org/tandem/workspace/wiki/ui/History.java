package org.tandem.workspace.wiki.ui;

import java.util.List;
import java.util.Map;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;
import org.tandem.workspace.wiki.Access;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageVersion;
import org.tandem.workspace.wiki.Slice;
import org.tandem.workspace.wiki.WikiServices;

/** The versions of a page: listed, compared, taken back. */
final class History {
    private static final int ROWS = 50;

    private final Frame frame;
    private final WikiServices wiki;

    History(Frame frame) {
        this.frame = frame;
        this.wiki = frame.wiki();
    }

    void list(Exchange exchange) {
        PageContent page = wiki.pages().get(Frame.pageId(exchange.text("pageId")));
        int start = Paging.start(exchange);
        Slice<PageVersion> versions = wiki.pages().versions(page.id(), start, ROWS);
        Access access = wiki.permissions().page(page.id());
        Map<String, Object> model =
                frame.inSpace(
                        frame.text(exchange, "wiki.ui.history.title", page.title()),
                        page.spaceKey(),
                        page.id());
        model.put("page", frame.head(page, access, wiki.spaces().get(page.spaceKey())));
        model.put("versions", rows(page, versions));
        Paging.put(model, versions, at -> Addresses.history(page.id()) + "&start=" + at);
        exchange.page("wiki/history", model);
    }

    private List<VersionRow> rows(PageContent page, Slice<PageVersion> versions) {
        People.Names names =
                frame.people().fullNames(versions.items().stream().map(PageVersion::author));
        int newest = versions.items().isEmpty() ? 0 : versions.items().get(0).number();
        return versions.items().stream()
                .map(
                        version ->
                                new VersionRow(
                                        version.number(),
                                        Addresses.version(page.info(), version.number()),
                                        version.when(),
                                        names.apply(version.author()),
                                        version.comment() == null ? "" : version.comment(),
                                        version.minor(),
                                        version.number() == page.version(),
                                        version.number() == newest - 1,
                                        version.number() == newest))
                .toList();
    }

    void diff(Exchange exchange) {
        long id = Frame.pageId(exchange.text("pageId"));
        PageContent current = wiki.pages().get(id);
        int to = exchange.number("to", current.version());
        int from = exchange.number("from", Math.max(1, to - 1));
        PageContent older = version(current, Math.min(from, to));
        PageContent newer = version(current, Math.max(from, to));
        Map<String, Object> model =
                frame.model(frame.text(exchange, "wiki.ui.diff.title", current.title()));
        model.put(
                "page",
                frame.head(
                        current,
                        wiki.permissions().page(id),
                        wiki.spaces().get(current.spaceKey())));
        model.put("from", frame.version(older));
        model.put("to", frame.version(newer));
        model.put("retitled", !older.title().equals(newer.title()));
        model.put("same", older.body().equals(newer.body()));
        model.put("diffHtml", wiki.renderer().diff(older, newer));
        exchange.page("wiki/diff", model);
    }

    private PageContent version(PageContent current, int number) {
        return number == current.version() ? current : wiki.pages().version(current.id(), number);
    }

    void revert(Exchange exchange) {
        long id = Frame.pageId(exchange.text("pageId"));
        int version = exchange.number("version", 0);
        try {
            PageContent page = wiki.pages().revert(id, version, exchange.number("current", 0));
            exchange.flash("success", "wiki.ui.history.restored", version);
            exchange.redirect(Addresses.page(page));
        } catch (WebError refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            exchange.flash("error", "wiki.ui.history.newer");
            exchange.redirect(Addresses.history(id));
        }
    }
}
