package org.tandem.workspace.wiki.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.web.Exchange;

/** The first page: spaces the reader can see and what changed last. */
final class Dashboard {
    private static final int RECENT = 20;

    private final Frame frame;

    Dashboard(Frame frame) {
        this.frame = frame;
    }

    void show(Exchange exchange) {
        List<SpaceHead> spaces = frame.spaces();
        if (spaces.isEmpty() && exchange.user().isEmpty()) {
            exchange.redirect("/login.action");
            return;
        }
        Map<String, Object> model = frame.model(frame.text(exchange, "wiki.ui.dashboard.title"));
        model.put("spaces", spaces);
        model.put(
                "recent",
                frame.lines(
                        frame.wiki().pages().recent(Optional.empty(), 0, RECENT).items(), spaces));
        model.put("canCreateSpace", frame.wiki().spaces().mayCreate());
        exchange.page("wiki/dashboard", model);
    }

    /** The keys that work on every page, and how to turn them off. */
    void shortcuts(Exchange exchange) {
        exchange.page(
                "wiki/shortcuts", frame.model(frame.text(exchange, "wiki.ui.shortcuts.title")));
    }
}
