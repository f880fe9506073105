package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Guests;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Side;

/**
 * Who rates on each side: the people named as its team and, for the partner, those who take part by
 * a personal link because they have no account.
 */
@ConfluenceComponent
class Raters implements Guests {
    private final LinkStore links;
    private final People people;
    private final Texts texts;

    @Inject
    Raters(LinkStore links, People people, Texts texts) {
        this.links = links;
        this.people = people;
        this.texts = texts;
    }

    /** The keys of all who rate on the side, in the order in which they were named. */
    List<String> team(Partnership partnership, Side side) {
        List<String> team = new ArrayList<>(partnership.team(side));
        if (side == Side.PARTNER) {
            links.ofPartnership(partnership.id()).stream()
                    .filter(link -> !link.revoked())
                    .map(PersonalLink::memberKey)
                    .forEach(team::add);
        }
        return List.copyOf(team);
    }

    /** The side on which the person rates; empty for all others. */
    Optional<Side> sideOf(Partnership partnership, Person person) {
        if (PersonalLink.isMemberKey(person.key())) {
            return Optional.of(Side.PARTNER);
        }
        return partnership.sideOf(person.key());
    }

    /** Full names to show, separated by commas; a key itself when nobody has it any more. */
    String fullNames(Partnership partnership, List<String> keys) {
        Map<String, Person> known = byKeys(partnership, keys);
        return keys.stream()
                .map(key -> known.containsKey(key) ? known.get(key).fullName() : key)
                .sorted(texts.alphabet())
                .collect(Collectors.joining(", "));
    }

    /** Those of the keys that are known: accounts and holders of a personal link. */
    @Override
    public Map<String, Person> byKeys(Partnership partnership, Collection<String> keys) {
        List<String> accounts =
                keys.stream().filter(key -> !PersonalLink.isMemberKey(key)).toList();
        Map<String, Person> known = new HashMap<>(people.byKeys(accounts));
        if (accounts.size() < keys.size()) {
            links.ofPartnership(partnership.id()).stream()
                    .map(PersonalLink::person)
                    .forEach(person -> known.put(person.key(), person));
        }
        return known;
    }
}
