package org.tandem.workspace.wiki.ui;

import java.util.List;
import java.util.Map;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;
import org.tandem.workspace.wiki.Access;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.Space;
import org.tandem.workspace.wiki.TreeNode;

/** A page in view: current, an older version, or in the trash; on screen or for printing. */
final class PageViews {
    private static final Access READ_ONLY = new Access(true, false, false, false);

    private final Frame frame;
    private final MissingPages missing;

    PageViews(Frame frame, MissingPages missing) {
        this.frame = frame;
        this.missing = missing;
    }

    void show(Exchange exchange) {
        long id = Frame.pageId(exchange.path("id"));
        PageContent current;
        try {
            current = frame.wiki().pages().get(id);
        } catch (WebError refused) {
            showTrashedOrMissing(exchange, id, refused);
            return;
        }
        int version = exchange.number("version", current.version());
        if (version == current.version()) {
            showCurrent(exchange, current);
        } else {
            showRetired(exchange, frame.wiki().pages().version(id, version), "old");
        }
    }

    private void showTrashedOrMissing(Exchange exchange, long id, WebError refused) {
        PageContent trashed;
        try {
            trashed = frame.wiki().pages().getTrashed(id);
        } catch (WebError notThereEither) {
            missing.show(exchange, refused, exchange.path("key"), exchange.path("title"));
            return;
        }
        showRetired(exchange, trashed, "trashed");
    }

    private void showCurrent(Exchange exchange, PageContent page) {
        boolean printable = exchange.text("decorator").equals("printable");
        Space space = frame.wiki().spaces().get(page.spaceKey());
        TreeNode tree = frame.wiki().pages().tree(page.spaceKey(), page.id());
        Access access = frame.wiki().permissions().page(page.id());
        Map<String, Object> model = frame.inSpace(page.title(), space, tree, page.id());
        model.put("page", frame.head(page, access, space));
        model.put("state", "current");
        model.put("ancestors", links(frame.wiki().pages().ancestors(page.id())));
        model.put("children", links(childrenIn(tree, page.id())));
        model.put("labels", labels(page.id()));
        model.put("restricted", page.info().restricted());
        model.put("empty", page.body().isBlank());
        model.put(
                "bodyHtml",
                printable
                        ? frame.wiki().renderer().print(page)
                        : frame.wiki().renderer().view(page));
        model.put("pageId", page.id());
        exchange.page(printable ? "wiki/print" : "wiki/page", model);
    }

    private void showRetired(Exchange exchange, PageContent page, String state) {
        Space space = frame.wiki().spaces().get(page.spaceKey());
        TreeNode tree = frame.wiki().pages().tree(page.spaceKey(), 0);
        Map<String, Object> model = frame.inSpace(page.title(), space, tree, page.id());
        model.put("page", frame.head(page, READ_ONLY, space));
        model.put("state", state);
        model.put("ancestors", List.of());
        model.put("restricted", false);
        model.put("bodyHtml", frame.wiki().renderer().view(page));
        exchange.page("wiki/page", model);
    }

    private List<Link> labels(long pageId) {
        return frame.wiki().labels().of(pageId).stream()
                .map(label -> new Link(label, Addresses.label(label)))
                .toList();
    }

    private static List<Link> links(List<PageInfo> pages) {
        return pages.stream().map(page -> new Link(page.title(), Addresses.page(page))).toList();
    }

    private static List<PageInfo> childrenIn(TreeNode node, long pageId) {
        if (node.page().id() == pageId) {
            return node.children().stream().map(TreeNode::page).toList();
        }
        return node.children().stream()
                .map(child -> childrenIn(child, pageId))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What the page is made of. */
    void storage(Exchange exchange) {
        PageContent page = frame.wiki().pages().get(Frame.pageId(exchange.text("pageId")));
        Map<String, Object> model =
                frame.model(frame.text(exchange, "wiki.ui.storage.title", page.title()));
        model.put("page", new Link(page.title(), Addresses.page(page)));
        model.put("storage", page.body());
        exchange.page("wiki/storage", model);
    }
}
