package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Role;

/** What may happen next to a partnership, and what is still needed for it. */
@ConfluenceComponent
class ViewTransitions {
    private final PackRules rules;
    private final Facts facts;
    private final PersonRoles roles;
    private final People people;

    @Inject
    ViewTransitions(PackRules rules, Facts facts, PersonRoles roles, People people) {
        this.rules = rules;
        this.facts = facts;
        this.roles = roles;
        this.people = people;
    }

    /** The transitions that lead on, for the current person, who may view the partnership. */
    List<Option> of(Partnership partnership) {
        Situation situation = rules.of(partnership);
        Set<Role> mine =
                people.current().map(person -> roles.of(partnership, person)).orElse(Set.of());
        Set<Gate> asked = EnumSet.noneOf(Gate.class);
        asked.addAll(situation.gates());
        asked.remove(Gate.REASON_GIVEN);
        Map<Gate, Fact> known = facts.of(partnership, asked);
        return situation.transitions().stream()
                .map(
                        transition ->
                                new Option(
                                        transition,
                                        transition.mayBeTakenBy(mine),
                                        Move.obstacles(
                                                unmet(situation.gates(transition), known), known)))
                .toList();
    }

    private static List<Gate> unmet(Set<Gate> gates, Map<Gate, Fact> known) {
        return gates.stream()
                .filter(known::containsKey)
                .filter(gate -> !known.get(gate).met())
                .toList();
    }
}
