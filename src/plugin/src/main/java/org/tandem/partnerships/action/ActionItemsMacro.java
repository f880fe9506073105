package org.tandem.partnerships.action;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Site;
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
    private static final int ROWS = 50;

    private final Partnerships partnerships;
    private final Actions actions;
    private final ActionWords words;
    private final People people;
    private final Templates templates;
    private final Texts texts;
    private final PageLinks links;
    private final Site site;

    @Inject
    ActionItemsMacro(
            Partnerships partnerships,
            Actions actions,
            ActionWords words,
            People people,
            Templates templates,
            Texts texts,
            PageLinks links,
            Site site) {
        this.partnerships = partnerships;
        this.actions = actions;
        this.words = words;
        this.people = people;
        this.templates = templates;
        this.texts = texts;
        this.links = links;
        this.site = site;
    }

    @Override
    public String name() {
        return "action-items";
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        boolean ofMeeting = call.parameter("scope").filter(MEETING::equals).isPresent();
        ActionPage page =
                ofMeeting
                        ? call.page()
                                .map(PageRef::id)
                                .map(id -> actions.ofMeeting(partnership.id(), id, 0, ROWS))
                                .orElse(new ActionPage(List.of(), null))
                        : actions.ofPartnership(partnership.id(), 0, ROWS);
        ActionsView view =
                new ActionsView(
                        texts.text(ofMeeting ? "tandem.action.of-meeting" : "tandem.action.all"),
                        links.board(),
                        team(partnership),
                        ofMeeting ? "tandem-meeting-action-rows" : "tandem-action-rows",
                        words.rows(page.items()),
                        page.next() == null ? "" : page.next().toString(),
                        address(partnership, ofMeeting ? call.page() : Optional.empty()));
        return templates.render("templates/action/items.vm", Map.of("actions", view));
    }

    private String address(Partnership partnership, Optional<PageRef> meeting) {
        return site.contextPath()
                + "/rest/tandem/1.0/partnerships/"
                + partnership.id()
                + "/actions?"
                + meeting.map(page -> "meeting=" + page.id() + "&").orElse("")
                + "skip=";
    }

    private String team(Partnership partnership) {
        List<String> team = partnership.about().particulars().actionTeam();
        if (team.isEmpty()) {
            return texts.text("tandem.action.board.of-nobody");
        }
        Map<String, Person> known = people.byKeys(team);
        return texts.text(
                "tandem.action.board.of",
                team.stream()
                        .map(key -> known.containsKey(key) ? known.get(key).fullName() : key)
                        .collect(Collectors.joining(", ")));
    }
}
