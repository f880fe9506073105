package org.tandem.workspace.wiki.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.workspace.web.Exchange;

/**
 * What has been typed into a wizard so far. All of it travels in the form, so that nothing is kept
 * on the server between two pages.
 *
 * @param page index of the wizard's page that was submitted
 * @param values by field: a text, or a list of texts where several were chosen
 */
record WizardState(
        String blueprint, String spaceKey, long parentId, int page, Map<String, Object> values) {
    private static final Set<String> OWN =
            Set.of("atl_token", "blueprint", "spaceKey", "parentId", "wizardPage", "back");

    static WizardState of(Exchange exchange) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : exchange.request().getParameterMap().keySet()) {
            if (!OWN.contains(name)) {
                values.put(name, value(exchange.params(name)));
            }
        }
        return new WizardState(
                exchange.text("blueprint"),
                exchange.text("spaceKey"),
                Frame.pageId(exchange.text("parentId")),
                Math.max(0, exchange.number("wizardPage", 0)),
                values);
    }

    private static Object value(List<String> texts) {
        return texts.size() == 1 ? texts.get(0) : List.copyOf(texts);
    }

    /** What was typed into a field, or empty. */
    String text(String field) {
        return values.get(field) instanceof String text ? text.trim() : "";
    }

    /** The values that the fields shown do not hold, to be carried along in hidden fields. */
    List<Carried> carried(FieldIds shown) {
        List<Carried> carried = new ArrayList<>();
        values.forEach(
                (name, value) -> {
                    if (!shown.has(name)) {
                        add(carried, name, value);
                    }
                });
        return carried;
    }

    private static void add(List<Carried> carried, String name, Object value) {
        if (value instanceof List<?> texts) {
            texts.forEach(text -> carried.add(new Carried(name, String.valueOf(text))));
        } else {
            carried.add(new Carried(name, String.valueOf(value)));
        }
    }

    /** A hidden field. */
    public record Carried(String name, String value) {}
}
