package org.tandem.workspace.wiki.ui;

import java.util.Optional;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.Space;

/** Other addresses of pages, as links in use write them, sent to the canonical one. */
final class Redirects {
    private final Frame frame;
    private final MissingPages missing;

    Redirects(Frame frame, MissingPages missing) {
        this.frame = frame;
        this.missing = missing;
    }

    void root(Exchange exchange) {
        exchange.redirect("/dashboard.action");
    }

    void spaceHome(Exchange exchange) {
        Space space = frame.wiki().spaces().get(exchange.path("key"));
        exchange.redirect(Addresses.page(frame.wiki().pages().get(space.homePageId())));
    }

    void display(Exchange exchange) {
        String title = MissingPages.readable(exchange.path("title"));
        if (title.isEmpty()) {
            spaceHome(exchange);
        } else {
            byTitle(exchange, exchange.path("key"), title);
        }
    }

    /** {@code /pages/viewpage.action} with a page's id, or with a space's key and a title. */
    void viewPage(Exchange exchange) {
        Optional<String> title = exchange.param("title");
        if (title.isPresent()) {
            byTitle(exchange, exchange.text("spaceKey"), title.get());
            return;
        }
        long id = Frame.pageId(exchange.text("pageId"));
        exchange.redirect(Addresses.page(frame.wiki().pages().get(id)));
    }

    private void byTitle(Exchange exchange, String spaceKey, String title) {
        Optional<PageContent> page = frame.wiki().pages().find(spaceKey, title);
        if (page.isPresent()) {
            exchange.redirect(Addresses.page(page.get()));
        } else {
            missing.show(exchange, spaceKey, title);
        }
    }
}
