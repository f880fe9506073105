package org.tandem.workspace.wiki.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;
import org.tandem.workspace.wiki.Grant;

/** The Create dialog's first page: a blank page or space, or one of the blueprints. */
final class CreateChoices {
    private final Frame frame;

    CreateChoices(Frame frame) {
        this.frame = frame;
    }

    void pages(Exchange exchange) {
        List<SpaceHead> spaces = frame.spaces();
        String firstSpace = spaces.isEmpty() ? "" : spaces.get(0).key();
        String spaceKey = exchange.param("spaceKey").orElse(firstSpace);
        long parentId = Frame.pageId(exchange.text("parentId"));
        boolean allowed = frame.wiki().permissions().space(spaceKey, Grant.Level.EDIT);
        Map<String, Object> model = frame.model(frame.text(exchange, "wiki.ui.create.title"));
        model.put("spaces", spaces);
        model.put("spaceKey", spaceKey);
        model.put("allowed", allowed);
        model.put("choices", allowed ? pageChoices(exchange, spaceKey, parentId) : List.of());
        exchange.page("wiki/create", model);
    }

    private List<Choice> pageChoices(Exchange exchange, String spaceKey, long parentId) {
        List<Choice> choices = new ArrayList<>();
        choices.add(
                new Choice(
                        frame.text(exchange, "wiki.ui.create.blank"),
                        frame.text(exchange, "wiki.ui.create.blank.description"),
                        "",
                        Addresses.createBlank(spaceKey, parentId),
                        false));
        frame.wiki().blueprints().forPages(spaceKey, exchange.locale()).stream()
                .map(
                        blueprint ->
                                Choice.of(
                                        blueprint,
                                        Addresses.wizard(
                                                blueprint.blueprintKey(), spaceKey, parentId)))
                .forEach(choices::add);
        return choices;
    }

    void spaces(Exchange exchange) {
        if (!frame.wiki().spaces().mayCreate()) {
            throw WebError.forbidden(frame.text(exchange, "wiki.ui.space.refused"));
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(
                new Choice(
                        frame.text(exchange, "wiki.ui.space.blank"),
                        frame.text(exchange, "wiki.ui.space.blank.description"),
                        "",
                        Addresses.spaceWizard(""),
                        true));
        frame.wiki().blueprints().forSpaces(exchange.locale()).stream()
                .map(
                        blueprint ->
                                Choice.of(
                                        blueprint, Addresses.spaceWizard(blueprint.blueprintKey())))
                .forEach(choices::add);
        Map<String, Object> model = frame.model(frame.text(exchange, "wiki.ui.space.title"));
        model.put("choices", choices);
        exchange.page("wiki/create-space", model);
    }
}
