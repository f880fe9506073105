package org.tandem.partnerships.partnership;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;

/** A host in which exactly these people have accounts; the first one is logged in. */
final class KnownPeople implements People {
    private final List<Person> people;

    KnownPeople(String... names) {
        this.people =
                Arrays.stream(names)
                        .map(name -> new Person("key-" + name, name, "Full " + name))
                        .toList();
    }

    @Override
    public Optional<Person> current() {
        return people.stream().findFirst();
    }

    @Override
    public Optional<Person> byName(String name) {
        return people.stream().filter(person -> person.name().equals(name)).findFirst();
    }

    @Override
    public Optional<Person> byKey(String key) {
        return people.stream().filter(person -> person.key().equals(key)).findFirst();
    }

    @Override
    public Map<String, Person> byKeys(Collection<String> keys) {
        return people.stream()
                .filter(person -> keys.contains(person.key()))
                .collect(Collectors.toMap(Person::key, Function.identity()));
    }

    @Override
    public boolean isMember(String personKey, String group) {
        return false;
    }
}
