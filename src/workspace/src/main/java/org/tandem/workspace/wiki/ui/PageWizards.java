package org.tandem.workspace.wiki.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;
import org.tandem.workspace.wiki.Blueprints;
import org.tandem.workspace.wiki.PageContent;

/** Creates a page from a blueprint after asking what its wizard asks. */
final class PageWizards {
    /** Our own field for the title, for blueprints that do not make one up. */
    private static final String TITLE = "pageTitle";

    private final Frame frame;
    private final WizardPages pages;

    PageWizards(Frame frame) {
        this.frame = frame;
        this.pages = new WizardPages(frame);
    }

    void start(Exchange exchange) {
        WizardState state = WizardState.of(exchange);
        Blueprints.Wizard wizard = wizard(exchange, state);
        pages.show(exchange, look(state, wizard, Map.of()), wizard, 0, state, Map.of());
    }

    void submit(Exchange exchange) {
        WizardState state = WizardState.of(exchange);
        Blueprints.Wizard wizard = wizard(exchange, state);
        int next = WizardPages.next(exchange, state);
        if (next < wizard.pages().size()) {
            pages.show(exchange, look(state, wizard, Map.of()), wizard, next, state, Map.of());
        } else {
            create(exchange, state, wizard);
        }
    }

    private void create(Exchange exchange, WizardState state, Blueprints.Wizard wizard) {
        PageContent page;
        try {
            page = frame.wiki().blueprints().createPage(request(exchange, state));
        } catch (WebError refused) {
            if (refused.status() != 400) {
                throw refused;
            }
            showRefused(exchange, state, wizard, refused);
            return;
        }
        exchange.flash("success", "wiki.ui.created");
        WizardPages.leaveTo(exchange, Addresses.page(page));
    }

    private static Blueprints.PageRequest request(Exchange exchange, WizardState state) {
        Map<String, Object> context = new LinkedHashMap<>(state.values());
        context.remove(TITLE);
        return new Blueprints.PageRequest(
                state.blueprint(),
                state.spaceKey(),
                state.parentId(),
                state.text(TITLE),
                context,
                exchange.locale());
    }

    private void showRefused(
            Exchange exchange, WizardState state, Blueprints.Wizard wizard, WebError refused) {
        Map<String, String> errors = new LinkedHashMap<>(refused.fields());
        if (errors.isEmpty()) {
            errors.put("", refused.getMessage());
        }
        int page = pages.pageWith(wizard, state, errors);
        boolean asked = FieldIds.in(pages.fields(wizard, page, state, Map.of())).has("title");
        if (errors.containsKey("title") && !asked) {
            errors.put(TITLE, errors.remove("title"));
        }
        pages.show(exchange, look(state, wizard, errors), wizard, page, state, errors);
    }

    private Blueprints.Wizard wizard(Exchange exchange, WizardState state) {
        frame.wiki().spaces().get(state.spaceKey());
        return frame.wiki().blueprints().wizard(state.blueprint(), exchange.locale());
    }

    /** The title is asked for when nobody else does, or when what was made up is refused. */
    private static WizardPages.Look look(
            WizardState state, Blueprints.Wizard wizard, Map<String, String> errors) {
        boolean asks =
                wizard.pages().isEmpty()
                        || errors.containsKey(TITLE)
                        || !state.text(TITLE).isEmpty();
        return new WizardPages.Look(
                wizard.name(),
                "/create-dialog/wizard.action",
                Addresses.createDialog(state.spaceKey(), state.parentId()),
                asks ? List.of(TITLE) : List.of(),
                "wiki/wizard");
    }
}
