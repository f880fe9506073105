package org.tandem.workspace.wiki.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.Slice;
import org.tandem.workspace.wiki.WikiServices;

/** Labels of a page, and all pages with a label. */
final class PageLabels {
    private static final int ROWS = 50;

    private final Frame frame;
    private final WikiServices wiki;

    PageLabels(Frame frame) {
        this.frame = frame;
        this.wiki = frame.wiki();
    }

    void list(Exchange exchange) {
        String label = exchange.path("label");
        Slice<PageInfo> pages = wiki.labels().pages(label, Paging.start(exchange), ROWS);
        Map<String, Object> model = frame.model(frame.text(exchange, "wiki.ui.label.title", label));
        model.put("pages", frame.lines(pages.items(), frame.spaces()));
        Paging.put(model, pages, at -> Addresses.label(label) + "?start=" + at);
        exchange.page("wiki/label", model);
    }

    /** Adds the labels typed, separated by spaces or commas, or removes one. */
    void change(Exchange exchange) {
        PageContent page = wiki.pages().getForEdit(Frame.pageId(exchange.text("pageId")));
        Optional<String> removed = exchange.param("remove");
        try {
            if (removed.isPresent()) {
                wiki.labels().remove(page.id(), removed.get());
            } else {
                wiki.labels().add(page.id(), typed(exchange));
            }
        } catch (WebError refused) {
            if (refused.status() != 400) {
                throw refused;
            }
            exchange.flash("error", "wiki.ui.message", refused.getMessage());
        }
        exchange.redirect(Addresses.page(page));
    }

    private static List<String> typed(Exchange exchange) {
        return Arrays.stream(exchange.text("add").split("[\\s,]+"))
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
