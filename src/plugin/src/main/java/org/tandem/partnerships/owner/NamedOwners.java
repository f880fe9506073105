package org.tandem.partnerships.owner;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.WizardInputs;
import org.tandem.partnerships.partnership.Ownership;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipDraft;

/** Finds the people whom somebody names as owners by their login names. */
@ConfluenceComponent
class NamedOwners {
    private final People people;

    @Inject
    NamedOwners(People people) {
        this.people = people;
    }

    /** All owners of a partnership, each once, also those whose account is gone. */
    List<Person> of(Partnership partnership) {
        List<String> keys =
                Stream.of(Ownership.values())
                        .flatMap(level -> level.of(partnership.about()).stream())
                        .distinct()
                        .toList();
        Map<String, Person> known = people.byKeys(keys);
        return keys.stream()
                .map(key -> known.getOrDefault(key, new Person(key, key, key)))
                .toList();
    }

    /**
     * The draft with the owners that the inputs name. Who is an owner already needs no working
     * account to stay one.
     */
    PartnershipDraft read(Partnership partnership, Map<String, String> inputs, InputErrors errors) {
        List<Person> owners = of(partnership);
        PartnershipDraft draft = partnership.about();
        for (Ownership level : Ownership.values()) {
            List<String> names = WizardInputs.several(inputs.getOrDefault(level.field(), ""));
            if (level != Ownership.OPERATIONAL && names.size() > 1) {
                errors.reject(level.field(), "tandem.error.one-person");
            }
            List<String> kept = level.of(partnership.about());
            List<Person> same = owners.stream().filter(one -> kept.contains(one.key())).toList();
            draft = level.put(draft, keys(level, names, same, errors));
        }
        return draft;
    }

    private List<String> keys(
            Ownership level, List<String> names, List<Person> same, InputErrors errors) {
        List<String> keys = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            named(name, same)
                    .or(() -> people.byName(name))
                    .ifPresentOrElse(person -> keys.add(person.key()), () -> unknown.add(name));
        }
        if (!unknown.isEmpty()) {
            errors.unknownPerson(level.field(), String.join(", ", unknown));
        }
        return keys.stream().distinct().toList();
    }

    /** The one of the people with this login name. */
    static Optional<Person> named(String name, List<Person> people) {
        return people.stream().filter(person -> person.name().equalsIgnoreCase(name)).findFirst();
    }
}
