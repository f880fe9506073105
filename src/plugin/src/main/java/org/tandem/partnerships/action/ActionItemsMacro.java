package org.tandem.partnerships.action;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.tracker.PageLinks;

/**
 * {@code action-items}: the actions of the partnership or, with {@code scope=meeting}, of the
 * meeting whose page it stands on. It reads the mirror only: Jira is not asked while a page is
 * shown.
 */
@ConfluenceComponent
class ActionItemsMacro implements PageMacro {
    private static final String MEETING = "meeting";

    private final Partnerships partnerships;
    private final Actions actions;
    private final People people;
    private final Templates templates;
    private final Texts texts;
    private final PageLinks links;
    private final Clock clock;

    @Inject
    ActionItemsMacro(
            Partnerships partnerships,
            Actions actions,
            People people,
            Templates templates,
            Texts texts,
            PageLinks links,
            Clock clock) {
        this.partnerships = partnerships;
        this.actions = actions;
        this.people = people;
        this.templates = templates;
        this.texts = texts;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "action-items";
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        boolean ofMeeting = call.parameter("scope").filter(MEETING::equals).isPresent();
        List<ActionItem> items =
                ofMeeting
                        ? call.page()
                                .map(PageRef::id)
                                .map(page -> actions.ofMeeting(partnership.id(), page))
                                .orElse(List.of())
                        : actions.ofPartnership(partnership.id());
        int more = ofMeeting ? 0 : actions.notShown(partnership.id(), items.size());
        LocalDate today = clock.today();
        UnaryOperator<String> issues = links.issues();
        ActionsView view =
                new ActionsView(
                        texts.text(ofMeeting ? "tandem.action.of-meeting" : "tandem.action.all"),
                        team(partnership),
                        items.stream()
                                .map(i -> ActionRow.of(i, i.overdue(today), texts, issues))
                                .toList(),
                        more == 0 ? "" : texts.text("tandem.action.more", more));
        return templates.render("templates/action/items.vm", Map.of("actions", view));
    }

    private String team(Partnership partnership) {
        List<String> team = partnership.about().particulars().actionTeam();
        if (team.isEmpty()) {
            return "";
        }
        Map<String, Person> known = people.byKeys(team);
        return texts.text(
                "tandem.action.team",
                team.stream()
                        .map(key -> known.containsKey(key) ? known.get(key).fullName() : key)
                        .collect(Collectors.joining(", ")));
    }
}
