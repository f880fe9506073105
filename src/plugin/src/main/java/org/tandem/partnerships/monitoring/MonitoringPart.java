package org.tandem.partnerships.monitoring;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.partnerships.action.Actions;
import org.tandem.partnerships.agreement.AgreedTerms;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.meeting.Schedule;
import org.tandem.partnerships.monitoring.MonitoringView.Link;
import org.tandem.partnerships.partnership.Document;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.ProfilePart;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.requirement.Requirements;
import org.tandem.partnerships.review.Reviews;

/** The profile's overview of a running partnership, for both parties (R22, R32). */
@ConfluenceComponent
class MonitoringPart implements ProfilePart {
    private static final int BEFORE_REVIEWS = 20;
    private static final Set<State> RUNNING = EnumSet.of(State.IMPLEMENTING, State.ADJUSTING);

    private final Schedule schedule;
    private final Actions actions;
    private final Reviews reviews;
    private final Requirements requirements;
    private final Partnerships partnerships;
    private final Clock clock;
    private final Texts texts;
    private final AgreedTerms terms;
    private final Templates templates;

    @Inject
    MonitoringPart(
            Schedule schedule,
            Actions actions,
            Reviews reviews,
            Requirements requirements,
            Partnerships partnerships,
            Clock clock,
            Texts texts,
            AgreedTerms terms,
            Templates templates) {
        this.schedule = schedule;
        this.actions = actions;
        this.reviews = reviews;
        this.requirements = requirements;
        this.partnerships = partnerships;
        this.clock = clock;
        this.texts = texts;
        this.terms = terms;
        this.templates = templates;
    }

    @Override
    public int order() {
        return BEFORE_REVIEWS;
    }

    @Override
    public String html(Partnership partnership, MacroCall call) {
        if (!RUNNING.contains(partnership.state())) {
            return "";
        }
        MonitoringView view =
                new MonitoringView(
                        schedule.from(partnership.id(), clock.today()).stream()
                                .map(this::meeting)
                                .toList(),
                        actions(partnership),
                        reviews.next(partnership, call)
                                .map(texts::date)
                                .orElseGet(() -> texts.text("tandem.monitoring.no-review")),
                        requirements(partnership, call),
                        agreement(partnership, call));
        return templates.render(
                "templates/monitoring/monitoring.vm",
                Map.of("monitoring", view, "termsHtml", terms.html(partnership, call)));
    }

    private Link meeting(Schedule.Planned planned) {
        String title =
                texts.text(
                        "tandem.monitoring.meeting",
                        texts.date(planned.date()),
                        planned.page().title());
        return new Link(title, planned.page().url());
    }

    private String actions(Partnership partnership) {
        int open = actions.open(partnership.id());
        int overdue = actions.overdue(partnership.id(), clock.today());
        return texts.text("tandem.monitoring.actions", open, overdue);
    }

    private String requirements(Partnership partnership, MacroCall call) {
        List<String> open = requirements.open(partnership, call);
        return open.isEmpty()
                ? texts.text("tandem.monitoring.requirements.met")
                : texts.text("tandem.monitoring.requirements.open", String.join(", ", open));
    }

    private Link agreement(Partnership partnership, MacroCall call) {
        return partnerships.latestDocuments(partnership, call).stream()
                .filter(document -> document.kind() == DocumentKind.AGREEMENT)
                .map(Document::page)
                .reduce((earlier, later) -> later)
                .map(MonitoringPart::link)
                .orElse(null);
    }

    private static Link link(PageRef page) {
        return new Link(page.title(), page.url());
    }
}
