package org.tandem.partnerships.meeting;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.partnerships.action.ActionItem;
import org.tandem.partnerships.action.Actions;
import org.tandem.partnerships.agreement.AgreedTerms;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.Agenda;
import org.tandem.partnerships.policy.Policies;

/**
 * {@code meeting-agenda}: the 60-minute agenda (R158–R175). On a meeting's page those who may
 * change the partnership type notes and actions into it; elsewhere it is read.
 */
@ConfluenceComponent
class AgendaMacro implements PageMacro {
    private final Partnerships partnerships;
    private final Meetings meetings;
    private final Actions actions;
    private final Policies policies;
    private final AgendaViews views;
    private final AgreedTerms terms;
    private final Templates templates;

    @Inject
    AgendaMacro(
            Partnerships partnerships,
            Meetings meetings,
            Actions actions,
            Policies policies,
            AgendaViews views,
            AgreedTerms terms,
            Templates templates) {
        this.partnerships = partnerships;
        this.meetings = meetings;
        this.actions = actions;
        this.policies = policies;
        this.views = views;
        this.terms = terms;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "meeting-agenda";
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        Optional<Meeting> meeting =
                call.page()
                        .flatMap(page -> meetings.find(page.id()))
                        .filter(found -> found.partnershipId() == partnership.id());
        Map<String, Notes> notes = meeting.map(m -> meetings.notes(m.pageId())).orElse(Map.of());
        List<ActionItem> items =
                meeting.map(m -> actions.ofMeeting(partnership.id(), m.pageId())).orElse(List.of());
        boolean mayType =
                meeting.isPresent() && call.interactive() && partnerships.mayEdit(partnership);
        AgendaView view =
                views.of(partnership, agenda(partnership, call), meeting, notes, items, mayType);
        return templates.render(
                "templates/meeting/agenda.vm",
                Map.of("agenda", view, "termsHtml", terms.html(partnership, call)));
    }

    /** In the pack's own timing, or in the one that the parameter {@code timing} names. */
    private Agenda agenda(Partnership partnership, MacroCall call) {
        Agenda agenda = policies.of(partnership.pack()).agenda();
        String timing = call.parameter("timing").orElse("");
        if (timing.isEmpty()) {
            return agenda;
        }
        return agenda.timed(timing)
                .orElseThrow(
                        () ->
                                RefusedException.notFound(
                                        "tandem.meeting.no-timing",
                                        timing,
                                        agenda.timings().stream()
                                                .map(Agenda.Timing::id)
                                                .collect(Collectors.joining(", "))));
    }
}
