package org.tandem.workspace.wiki.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;
import org.tandem.workspace.wiki.Blueprints;
import org.tandem.workspace.wiki.Space;

/** Creates a space, blank or from a blueprint: name, key and description, then its wizard. */
final class SpaceWizards {
    private static final List<String> OWN = List.of("name", "spaceKey", "description");

    private final Frame frame;
    private final WizardPages pages;

    SpaceWizards(Frame frame) {
        this.frame = frame;
        this.pages = new WizardPages(frame);
    }

    void start(Exchange exchange) {
        WizardState state = WizardState.of(exchange);
        Blueprints.Wizard wizard = wizard(exchange, state);
        pages.show(exchange, look(wizard, 0), wizard, 0, state, Map.of());
    }

    void submit(Exchange exchange) {
        WizardState state = WizardState.of(exchange);
        Blueprints.Wizard wizard = wizard(exchange, state);
        int next = WizardPages.next(exchange, state);
        if (next < wizard.pages().size()) {
            pages.show(exchange, look(wizard, next), wizard, next, state, Map.of());
        } else {
            create(exchange, state, wizard);
        }
    }

    private void create(Exchange exchange, WizardState state, Blueprints.Wizard wizard) {
        Space space;
        try {
            space = create(exchange, state);
        } catch (WebError refused) {
            if (refused.status() != 400) {
                throw refused;
            }
            showRefused(exchange, state, wizard, refused);
            return;
        }
        exchange.flash("success", "wiki.ui.space.created", space.name());
        WizardPages.leaveTo(exchange, Addresses.space(space.key()));
    }

    private Space create(Exchange exchange, WizardState state) {
        String name = state.text("name");
        String description = state.text("description");
        if (state.blueprint().isEmpty()) {
            return frame.wiki().spaces().create(state.spaceKey(), name, description);
        }
        return frame.wiki()
                .blueprints()
                .createSpace(
                        new Blueprints.SpaceRequest(
                                state.blueprint(),
                                state.spaceKey(),
                                name,
                                description,
                                state.values(),
                                exchange.locale()));
    }

    private void showRefused(
            Exchange exchange, WizardState state, Blueprints.Wizard wizard, WebError refused) {
        Map<String, String> errors = new LinkedHashMap<>(refused.fields());
        if (errors.isEmpty()) {
            errors.put("", refused.getMessage());
        }
        if (errors.containsKey("key")) {
            errors.put("spaceKey", errors.remove("key"));
        }
        boolean ownWrong = OWN.stream().anyMatch(errors::containsKey);
        int page = ownWrong ? 0 : pages.pageWith(wizard, state, errors);
        pages.show(exchange, look(wizard, page), wizard, page, state, errors);
    }

    private Blueprints.Wizard wizard(Exchange exchange, WizardState state) {
        if (!frame.wiki().spaces().mayCreate()) {
            throw WebError.forbidden(frame.text(exchange, "wiki.ui.space.refused"));
        }
        return state.blueprint().isEmpty()
                ? new Blueprints.Wizard("", frame.text(exchange, "wiki.ui.space.blank"), List.of())
                : frame.wiki().blueprints().wizard(state.blueprint(), exchange.locale());
    }

    private static WizardPages.Look look(Blueprints.Wizard wizard, int page) {
        return new WizardPages.Look(
                wizard.name(),
                "/create-dialog/space-wizard.action",
                "/create-dialog/space.action",
                page == 0 ? OWN : List.of(),
                "wiki/wizard");
    }
}
