package org.tandem.partnerships.action;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.tracker.PageLinks;

/** Says actions in the reader's language. */
@ConfluenceComponent
class ActionWords {
    private final Texts texts;
    private final PageLinks links;
    private final Clock clock;

    @Inject
    ActionWords(Texts texts, PageLinks links, Clock clock) {
        this.texts = texts;
        this.links = links;
        this.clock = clock;
    }

    /** The actions as templates print them. */
    List<ActionRow> rows(List<ActionItem> items) {
        LocalDate today = clock.today();
        UnaryOperator<String> issues = links.issues();
        return items.stream()
                .map(item -> ActionRow.of(item, item.overdue(today), texts, issues))
                .toList();
    }

    ActionListJson json(ActionPage page) {
        List<ActionItem> items = page.items();
        List<ActionRow> rows = rows(items);
        String overdue = texts.text("tandem.action.overdue");
        return new ActionListJson(
                IntStream.range(0, items.size())
                        .mapToObj(i -> ActionJson.of(items.get(i), rows.get(i), overdue))
                        .toList(),
                page.next());
    }

    ActionJson json(ActionItem item) {
        return json(new ActionPage(List.of(item), null)).results().get(0);
    }
}
