package org.tandem.partnerships.meeting;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tandem.partnerships.action.ActionItem;
import org.tandem.partnerships.action.ActionRow;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.meeting.AgendaView.Fact;
import org.tandem.partnerships.meeting.AgendaView.SectionView;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.policy.Agenda;
import org.tandem.partnerships.tracker.PageLinks;

/** Puts the agenda, the meeting, its notes and its actions into the reader's words. */
@ConfluenceComponent
class AgendaViews {
    private static final String API = "/rest/tandem/1.0/";

    private final PageLinks links;
    private final Texts texts;
    private final Site site;
    private final Clock clock;

    @Inject
    AgendaViews(PageLinks links, Texts texts, Site site, Clock clock) {
        this.links = links;
        this.texts = texts;
        this.site = site;
        this.clock = clock;
    }

    /**
     * What the macro prints.
     *
     * @param agenda of the pack that governs the partnership, in the timing that is wanted
     */
    AgendaView of(
            Partnership partnership,
            Agenda agenda,
            Optional<Meeting> meeting,
            Map<String, Notes> notes,
            List<ActionItem> items,
            boolean mayType) {
        String api = site.contextPath() + API;
        String page = meeting.map(m -> Long.toString(m.pageId())).orElse("");
        return new AgendaView(
                meeting.map(this::facts).orElse(List.of()),
                length(agenda),
                agenda.purpose().text(),
                mayType ? api + "meetings/" + page + "/notes/" : "",
                api + "partnerships/" + partnership.id() + "/actions",
                page,
                meeting.map(m -> m.quarter().toString()).orElse(""),
                agenda.sections().stream()
                        .map(section -> section(section, agenda, notes, items))
                        .toList(),
                rows(items.stream().filter(i -> !i.closed() && !i.hasOwnerAndDate()).toList()));
    }

    /** Says it when the sections do not fill the meeting, or take more (I1). */
    private String length(Agenda agenda) {
        return agenda.sum() == agenda.minutes()
                ? texts.text("tandem.meeting.minutes", agenda.minutes())
                : texts.text("tandem.meeting.minutes.of", agenda.minutes(), agenda.sum());
    }

    private List<Fact> facts(Meeting meeting) {
        return List.of(
                new Fact(texts.text("tandem.meeting.date"), texts.date(meeting.date())),
                new Fact(texts.text("tandem.meeting.quarter"), meeting.quarter().toString()),
                new Fact(texts.text("tandem.meeting.location"), meeting.location()));
    }

    private SectionView section(
            Agenda.Section section,
            Agenda agenda,
            Map<String, Notes> notes,
            List<ActionItem> items) {
        Notes saved = notes.getOrDefault(section.id(), Notes.none(section.id()));
        List<Agenda.Section> all = agenda.sections();
        return new SectionView(
                section.id(),
                section.title(),
                texts.text("tandem.meeting.minutes", section.minutes()),
                section.questions().stream().map(q -> q.number() + ". " + q.text()).toList(),
                saved.text(),
                Integer.toString(saved.version()),
                rows(items.stream().filter(item -> item.section().equals(section.id())).toList()),
                section.equals(all.get(all.size() - 1)));
    }

    private List<ActionRow> rows(List<ActionItem> items) {
        LocalDate today = clock.today();
        UnaryOperator<String> issues = links.issues();
        return items.stream()
                .map(item -> ActionRow.of(item, item.overdue(today), texts, issues))
                .toList();
    }
}
