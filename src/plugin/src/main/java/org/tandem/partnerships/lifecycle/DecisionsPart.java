package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.lifecycle.DecisionsView.Offer;
import org.tandem.partnerships.lifecycle.DecisionsView.Row;
import org.tandem.partnerships.lifecycle.LifecycleView.Labelled;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.ProfilePart;
import org.tandem.partnerships.partnership.Role;

/** The profile's section with what was decided, and the office's forms to record more. */
@ConfluenceComponent
class DecisionsPart implements ProfilePart {
    private static final int AFTER_STANDING = 15;

    private final DecisionStore store;
    private final PersonRoles roles;
    private final People people;
    private final Clock clock;
    private final Templates templates;
    private final Texts texts;
    private final Site site;

    @Inject
    DecisionsPart(
            DecisionStore store,
            PersonRoles roles,
            People people,
            Clock clock,
            Templates templates,
            Texts texts,
            Site site) {
        this.store = store;
        this.roles = roles;
        this.people = people;
        this.clock = clock;
        this.templates = templates;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public int order() {
        return AFTER_STANDING;
    }

    @Override
    public String html(Partnership partnership, MacroCall call) {
        List<Row> rows = store.of(partnership.id()).stream().map(this::row).toList();
        List<Offer> offers = call.interactive() ? offers(partnership) : List.of();
        if (rows.isEmpty() && offers.isEmpty()) {
            return "";
        }
        DecisionsView view =
                new DecisionsView(
                        rows,
                        site.contextPath()
                                + "/rest/tandem/1.0/partnerships/"
                                + partnership.id()
                                + "/decisions",
                        Integer.toString(partnership.version()),
                        clock.today().toString(),
                        offers);
        return templates.render("templates/lifecycle/decisions.vm", Map.of("decisions", view));
    }

    private Row row(Decision decision) {
        return new Row(
                texts.date(decision.decidedOn()),
                texts.text("tandem.decision.kind." + decision.kind().id()),
                texts.text("tandem.decision.outcome." + decision.outcome().id()),
                decision.decider(),
                decision.note(),
                decision.cycle() == 0 ? "" : texts.text("tandem.decision.cycle", decision.cycle()));
    }

    private List<Offer> offers(Partnership partnership) {
        Set<Role> mine =
                people.current().map(person -> roles.of(partnership, person)).orElse(Set.of());
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> kind.isRecordedIn(partnership.state()))
                .filter(kind -> kind.mayBeRecordedBy(mine))
                .map(this::offer)
                .toList();
    }

    private Offer offer(DecisionKind kind) {
        List<Outcome> outcomes = Outcome.of(kind);
        return new Offer(
                kind.id(),
                texts.text("tandem.decision.record." + kind.id()),
                outcomes.size() == 1 ? List.of() : outcomes.stream().map(this::labelled).toList());
    }

    private Labelled labelled(Outcome outcome) {
        return new Labelled(outcome.id(), texts.text("tandem.decision.outcome." + outcome.id()));
    }
}
