package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.RecordChanges;

/**
 * Writes down what was decided about a partnership, with decider and date (R21, R26, R54, R137).
 */
@ConfluenceComponent
class RecordDecision {
    private final Partnerships partnerships;
    private final PersonRoles roles;
    private final RecordChanges changes;
    private final DecisionStore store;
    private final PackRules rules;
    private final BoardItems items;
    private final History history;
    private final People people;
    private final Clock clock;

    @Inject
    RecordDecision(
            Partnerships partnerships,
            PersonRoles roles,
            RecordChanges changes,
            DecisionStore store,
            PackRules rules,
            BoardItems items,
            History history,
            People people,
            Clock clock) {
        this.partnerships = partnerships;
        this.roles = roles;
        this.changes = changes;
        this.store = store;
        this.rules = rules;
        this.items = items;
        this.history = history;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Records a decision as the current person.
     *
     * @throws RefusedException (not logged in), (not found), (forbidden) for others than the office
     *     and, for the go-ahead, the staff, (stale), (blocked) or (invalid) by {@link DecisionRule}
     */
    void record(int partnershipId, DecisionInput input) {
        Person person = people.required();
        Partnership found = partnerships.view(partnershipId);
        if (!input.kind().mayBeRecordedBy(roles.of(found, person))) {
            throw RefusedException.forbidden("tandem.decision.error.may-not");
        }
        changes.change(partnershipId, input.version(), saved -> write(saved, input, person));
    }

    private Void write(Partnership saved, DecisionInput input, Person person) {
        int cycle = saved.standing().cycle();
        List<Decision> before = store.of(saved.id(), cycle);
        BoardTerms terms = rules.terms(saved);
        InputErrors errors = new InputErrors();
        DecisionRule.check(input, saved.state(), terms, before, clock.today(), errors);
        BoardItem item = items.of(saved, input, terms, before, errors);
        errors.throwIfAny();
        Decision decision =
                new Decision(
                        cycle,
                        input.kind(),
                        input.outcomes().partnership(),
                        input.decidedOn(),
                        input.decider().isEmpty() ? person.fullName() : input.decider(),
                        item,
                        person.key(),
                        clock.now(),
                        input.note());
        store.add(saved.id(), decision);
        history.add(
                saved.id(),
                new Change("decision." + input.kind().id(), "", what(decision), input.note()));
        return null;
    }

    private static String what(Decision decision) {
        String agreement =
                decision.item().moaVersion() == 0
                        ? ""
                        : ", MOA v"
                                + decision.item().moaVersion()
                                + " "
                                + decision.item().moa().id();
        return decision.outcome().id() + agreement + ", " + decision.decidedOn();
    }
}
