package org.tandem.partnerships.owner;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.OwnerRules;
import org.tandem.partnerships.partnership.Ownership;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;

/** Reads and checks a hand-over. */
@ConfluenceComponent
class HandOverInput {
    private static final String ALL = "all";

    private final NamedOwners owners;
    private final OwnerRules rules;
    private final Policies policies;
    private final People people;

    @Inject
    HandOverInput(NamedOwners owners, OwnerRules rules, Policies policies, People people) {
        this.owners = owners;
        this.rules = rules;
        this.policies = policies;
        this.people = people;
    }

    /**
     * The hand-over that the inputs {@code from}, {@code to}, {@code level} and {@code reason} ask
     * for.
     *
     * @throws RefusedException (invalid) with all errors, those found before included
     */
    HandOver read(Partnership partnership, Map<String, String> inputs, InputErrors errors) {
        Optional<Person> from = from(partnership, inputs.getOrDefault("from", ""), errors);
        Optional<Person> to = to(from, inputs.getOrDefault("to", ""), errors);
        List<Ownership> levels =
                from.map(person -> levels(partnership, person, inputs, errors)).orElse(List.of());
        to.ifPresent(person -> checkMayOwn(partnership, levels, person, errors));
        String reason = inputs.getOrDefault("reason", "");
        errors.checkText("reason", reason, HandOver.REASON_LENGTH);
        errors.throwIfAny();
        return new HandOver(from.orElseThrow(), to.orElseThrow(), levels, reason);
    }

    private Optional<Person> from(Partnership partnership, String name, InputErrors errors) {
        List<Person> valid = owners.of(partnership);
        Optional<Person> from = NamedOwners.named(name, valid);
        if (from.isEmpty()) {
            String names = valid.stream().map(Person::name).collect(Collectors.joining(", "));
            errors.reject("from", "tandem.owner.error.from", names);
        }
        return from;
    }

    private Optional<Person> to(Optional<Person> from, String name, InputErrors errors) {
        Optional<Person> to = people.byName(name);
        if (to.isEmpty()) {
            errors.unknownPerson("to", name);
        } else if (from.filter(person -> person.key().equals(to.get().key())).isPresent()) {
            errors.reject("to", "tandem.owner.error.same-person");
        }
        return to;
    }

    private static List<Ownership> levels(
            Partnership partnership, Person from, Map<String, String> inputs, InputErrors errors) {
        List<Ownership> owned = HandOver.levels(partnership.about(), from);
        String asked = inputs.getOrDefault("level", "");
        List<Ownership> levels =
                asked.equals(ALL)
                        ? owned
                        : owned.stream().filter(level -> level.id().equals(asked)).toList();
        if (levels.isEmpty()) {
            String valid = owned.stream().map(Ownership::id).collect(Collectors.joining(", "));
            errors.reject("level", "tandem.owner.error.level", valid);
        }
        return levels;
    }

    private void checkMayOwn(
            Partnership partnership, List<Ownership> levels, Person to, InputErrors errors) {
        PolicyPack pack = policies.of(partnership.pack());
        levels.stream()
                .filter(level -> !rules.mayOwn(pack, level, to.key()))
                .findFirst()
                .flatMap(level -> pack.ownerLevel(level.id()))
                .ifPresent(
                        level ->
                                errors.reject(
                                        "to",
                                        "tandem.owner.error.not-eligible",
                                        to.fullName(),
                                        level.eligibleGroup()));
    }
}
