package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.RecordChanges;
import org.tandem.partnerships.partnership.Transition;

/** Takes a partnership from one state to another. */
@ConfluenceComponent
class TakeTransition {
    private final Partnerships partnerships;
    private final PersonRoles roles;
    private final RecordChanges changes;
    private final PackRules rules;
    private final Facts facts;
    private final DecisionStore decisions;
    private final History history;
    private final People people;
    private final Clock clock;

    @Inject
    TakeTransition(
            Partnerships partnerships,
            PersonRoles roles,
            RecordChanges changes,
            PackRules rules,
            Facts facts,
            DecisionStore decisions,
            History history,
            People people,
            Clock clock) {
        this.partnerships = partnerships;
        this.roles = roles;
        this.changes = changes;
        this.rules = rules;
        this.facts = facts;
        this.decisions = decisions;
        this.history = history;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Takes a transition as the current person.
     *
     * @throws RefusedException (not logged in), (not found), (forbidden) for those who may not,
     *     (stale), (blocked) or (invalid) by {@link Move}; nothing was written then
     */
    void take(int partnershipId, MoveInput input) {
        Person person = people.required();
        Partnership found = partnerships.view(partnershipId);
        Move.permit(input.transition(), roles.of(found, person));
        changes.change(partnershipId, input.version(), saved -> move(saved, input, person));
    }

    private Void move(Partnership saved, MoveInput input, Person person) {
        Situation situation = rules.of(saved);
        Instant now = clock.now();
        Move move =
                Move.of(
                        saved.standing(),
                        input,
                        situation,
                        facts.of(saved, situation.gates(input.transition())),
                        now);
        changes.stand(saved, move.after());
        if (input.transition() == Transition.RETURN_TO_DEVELOP) {
            decisions.add(saved.id(), returned(saved, input, person, now));
        }
        move.changes().forEach(change -> history.add(saved.id(), change));
        return null;
    }

    private Decision returned(Partnership saved, MoveInput input, Person person, Instant now) {
        return new Decision(
                saved.standing().cycle(),
                DecisionKind.BOARD_DECISION,
                Outcome.RETURNED,
                clock.today(),
                person.fullName(),
                person.key(),
                now,
                input.reason());
    }
}
