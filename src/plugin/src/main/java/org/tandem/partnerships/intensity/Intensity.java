package org.tandem.partnerships.intensity;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.lifecycle.PersonRoles;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.RecordChanges;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.Rubric;

/** Determining a partnership's intensity by its pack's rubric (R19, R49–R53). */
@ConfluenceComponent
class Intensity {
    /** How many determinations one answer or page shows. */
    private static final int SHOWN = 50;

    private final DeterminationStore store;
    private final IntensityHistory history;
    private final Partnerships partnerships;
    private final RecordChanges changes;
    private final Policies policies;
    private final People people;
    private final PersonRoles roles;
    private final Clock clock;

    @Inject
    Intensity(
            DeterminationStore store,
            IntensityHistory history,
            Partnerships partnerships,
            RecordChanges changes,
            Policies policies,
            People people,
            PersonRoles roles,
            Clock clock) {
        this.store = store;
        this.history = history;
        this.partnerships = partnerships;
        this.changes = changes;
        this.policies = policies;
        this.people = people;
        this.roles = roles;
        this.clock = clock;
    }

    /** The newest determinations first. The caller has checked that the record may be viewed. */
    List<Determination> latest(Partnership partnership) {
        return store.latest(partnership.id(), SHOWN);
    }

    /**
     * What the last determination changed; empty while there is none.
     *
     * @param latest as {@link #latest} answers
     */
    Optional<Consequences> lastChange(Partnership partnership, List<Determination> latest) {
        Optional<String> before = latest.stream().skip(1).findFirst().map(Determination::level);
        PolicyPack pack = policies.of(partnership.pack());
        return latest.stream()
                .findFirst()
                .map(
                        last ->
                                Consequences.between(
                                        pack, partnership.agreementType(), before, last.level()));
    }

    /** Whether the current person, who may view the record, may determine its intensity. */
    boolean mayDetermine(Partnership partnership) {
        return !partnership.state().isOver()
                && people.current()
                        .filter(p -> TwoPeople.mayAnswer(roles.of(partnership, p)))
                        .isPresent();
    }

    /**
     * Determines the intensity and answers the record as it is then.
     *
     * @throws RefusedException (not logged in), (not found), (forbidden) for others than the office
     *     and staff, (invalid) naming every wrong field, (stale) when the record was changed since,
     *     or (blocked) when it is over
     */
    Partnership determine(int partnershipId, JsonNode body) {
        Person person = people.required();
        Partnership partnership = partnerships.view(partnershipId);
        if (!TwoPeople.mayAnswer(roles.of(partnership, person))) {
            throw RefusedException.forbidden("tandem.intensity.error.forbidden");
        }
        PolicyPack pack = policies.of(partnership.pack());
        InputErrors errors = new InputErrors();
        IntensityInput input = IntensityInput.read(body, pack.rubric(), errors);
        Optional<Person> second = second(partnership, input, person, errors);
        errors.throwIfAny();
        changes.change(
                partnershipId,
                input.version(),
                saved -> save(saved, pack, input, person, second.orElseThrow()));
        return partnerships.view(partnershipId);
    }

    private Void save(
            Partnership saved,
            PolicyPack pack,
            IntensityInput input,
            Person person,
            Person second) {
        if (saved.state().isOver()) {
            throw RefusedException.blocked(List.of(), "tandem.intensity.error.over");
        }
        Rubric rubric = pack.rubric();
        Optional<Determination> last = store.latest(saved.id(), 1).stream().findFirst();
        Determination made =
                new Determination(
                        saved.id(),
                        pack.ref(),
                        rubric.version(),
                        input.answers(),
                        Verdict.of(rubric, input.answers()),
                        input.reason(),
                        person.key(),
                        second.key(),
                        clock.now(),
                        last.map(Determination::version).orElse(0) + 1);
        store.add(made);
        history.add(saved, pack, last.map(Determination::level), made, second);
        return null;
    }

    private Optional<Person> second(
            Partnership partnership, IntensityInput input, Person person, InputErrors errors) {
        Optional<Person> second = people.byName(input.reviewedWith());
        if (second.isEmpty()) {
            errors.unknownPerson("reviewedWith", input.reviewedWith());
            return second;
        }
        boolean same = second.get().key().equals(person.key());
        TwoPeople.check(
                roles.of(partnership, person), roles.of(partnership, second.get()), same, errors);
        return second;
    }
}
