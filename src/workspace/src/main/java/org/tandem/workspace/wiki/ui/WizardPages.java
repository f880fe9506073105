package org.tandem.workspace.wiki.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.wiki.Blueprints;
import org.tandem.workspace.wiki.WikiServices;

/** Shows the pages of a wizard: what page and space wizards have in common. */
final class WizardPages {
    /** Plugins write a form of their own around their fields; here they stand within ours. */
    private static final Pattern FORM_TAG =
            Pattern.compile("</?form\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    private final Frame frame;
    private final WikiServices wiki;

    WizardPages(Frame frame) {
        this.frame = frame;
        this.wiki = frame.wiki();
    }

    /** What is the same on every page of one wizard: where it posts to and its own fields. */
    record Look(
            String name,
            String action,
            String cancelUrl,
            List<String> ownFields,
            String template) {}

    /** The fields of one page, from the plugin's template. */
    String fields(
            Blueprints.Wizard wizard, int page, WizardState state, Map<String, String> errors) {
        if (wizard.pages().isEmpty()) {
            return "";
        }
        Map<String, Object> values = new HashMap<>(state.values());
        values.put("spaceKey", state.spaceKey());
        values.put("parentPageId", state.parentId());
        String pageId = wizard.pages().get(page).id();
        String html = wiki.blueprints().wizardForm(wizard.blueprintKey(), pageId, values, errors);
        return FORM_TAG.matcher(html).replaceAll("");
    }

    void show(
            Exchange exchange,
            Look look,
            Blueprints.Wizard wizard,
            int page,
            WizardState state,
            Map<String, String> errors) {
        String html = fields(wizard, page, state, errors);
        FieldIds shown = FieldIds.in(html).with(look.ownFields().toArray(String[]::new));
        Map<String, Object> model = frame.model(title(look, wizard, page));
        model.put("subtitle", wizard.pages().size() > 1 ? step(exchange, wizard, page) : "");
        putDescription(model, wizard, page);
        model.put("action", look.action());
        model.put("cancelUrl", look.cancelUrl());
        model.put("ownFields", look.ownFields());
        model.put("blueprint", state.blueprint());
        model.put("spaceKey", state.spaceKey());
        model.put("parentId", state.parentId());
        model.put("typed", typed(state, look.ownFields()));
        model.put("wizardPage", page);
        model.put("wizardHtml", html);
        model.put("carried", state.carried(shown));
        model.put("fieldErrors", errors);
        model.put("errors", summary(errors, shown));
        model.put("hasBack", page > 0);
        model.put("last", page >= wizard.pages().size() - 1);
        exchange.page(errors.isEmpty() ? 200 : 400, look.template(), model);
    }

    private static Map<String, String> typed(WizardState state, List<String> fields) {
        Map<String, String> typed = new HashMap<>();
        fields.forEach(field -> typed.put(field, state.text(field)));
        return typed;
    }

    private static String title(Look look, Blueprints.Wizard wizard, int page) {
        return wizard.pages().isEmpty() ? look.name() : wizard.pages().get(page).title();
    }

    private String step(Exchange exchange, Blueprints.Wizard wizard, int page) {
        return frame.text(
                exchange, "wiki.ui.wizard.step", wizard.name(), page + 1, wizard.pages().size());
    }

    private static void putDescription(
            Map<String, Object> model, Blueprints.Wizard wizard, int page) {
        if (!wizard.pages().isEmpty()) {
            Blueprints.WizardPage shown = wizard.pages().get(page);
            model.put("descriptionHeader", shown.descriptionHeader());
            model.put("descriptionContent", shown.descriptionContent());
        }
    }

    private static List<FieldError> summary(Map<String, String> errors, FieldIds shown) {
        List<FieldError> summary = new ArrayList<>();
        errors.forEach((field, message) -> summary.add(new FieldError(id(field, shown), message)));
        return summary;
    }

    /** Fields that a script adds have their name as id. */
    private static String id(String field, FieldIds shown) {
        return shown.has(field) ? shown.id(field) : field;
    }

    /** The first page that holds a field with a message, so that it can be shown there. */
    int pageWith(Blueprints.Wizard wizard, WizardState state, Map<String, String> errors) {
        for (int page = 0; page < wizard.pages().size(); page++) {
            FieldIds fields = FieldIds.in(fields(wizard, page, state, Map.of()));
            if (errors.keySet().stream().anyMatch(fields::has)) {
                return page;
            }
        }
        return Math.max(0, Math.min(state.page(), wizard.pages().size() - 1));
    }

    /** The page to show after the one submitted; past the end when the wizard is complete. */
    static int next(Exchange exchange, WizardState state) {
        return exchange.param("back").isPresent()
                ? Math.max(0, state.page() - 1)
                : state.page() + 1;
    }

    /** Leads to what was created; the dialog's script is told the address and goes there itself. */
    static void leaveTo(Exchange exchange, String address) {
        if (exchange.request().getHeader("X-Wiki-Dialog") == null) {
            exchange.redirect(address);
        } else {
            exchange.sendJson(201, Map.of("url", exchange.app().path() + address));
        }
    }
}
