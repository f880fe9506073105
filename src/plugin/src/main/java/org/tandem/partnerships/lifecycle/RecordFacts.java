package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.IntensityLevels;
import org.tandem.partnerships.partnership.Partnership;

/** What the record itself says: its owners, who must have working accounts, and its intensity. */
@ConfluenceComponent
class RecordFacts implements FactSource {
    private final People people;
    private final IntensityLevels intensity;
    private final ProfileLinks links;

    @Inject
    RecordFacts(People people, IntensityLevels intensity, ProfileLinks links) {
        this.people = people;
        this.intensity = intensity;
        this.links = links;
    }

    @Override
    public Set<Gate> gates() {
        return Set.of(Gate.OWNER_ASSIGNED, Gate.ORGANIZATIONAL_OWNER, Gate.INTENSITY_SET);
    }

    @Override
    public Map<Gate, Fact> facts(Partnership partnership, Set<Gate> asked) {
        Map<Gate, Fact> facts = new EnumMap<>(Gate.class);
        String owners = links.section(partnership, ProfileLinks.OWNERS);
        for (Gate gate : asked) {
            facts.put(
                    gate,
                    switch (gate) {
                        case OWNER_ASSIGNED ->
                                new Fact(works(partnership.about().programmaticOwner()), owners);
                        case ORGANIZATIONAL_OWNER ->
                                new Fact(works(partnership.about().organizationalOwner()), owners);
                        default ->
                                new Fact(
                                        intensity.of(partnership.id()).isPresent(),
                                        links.section(partnership, ProfileLinks.INTENSITY));
                    });
        }
        return facts;
    }

    private boolean works(String personKey) {
        return Optional.ofNullable(personKey)
                .flatMap(people::byKey)
                .map(Person::name)
                .flatMap(people::byName)
                .isPresent();
    }
}
