package org.tandem.partnerships.request;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.lifecycle.PersonRoles;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Role;

/** Who may ask something in a partnership. */
@ConfluenceComponent
class RequestRights {
    private final PersonRoles roles;
    private final People people;

    @Inject
    RequestRights(PersonRoles roles, People people) {
        this.roles = roles;
        this.people = people;
    }

    /** What the current person may ask for now. */
    List<RequestRule> of(Partnership partnership) {
        return people.current()
                .map(
                        person ->
                                RequestRule.of(
                                        roles.of(partnership, person),
                                        partnership.involves(person.key()),
                                        partnership.state().isOver()))
                .orElse(List.of());
    }

    /**
     * Refuses what the current person may not ask for.
     *
     * @throws RefusedException (forbidden), or (blocked) when the partnership is over
     */
    void check(RequestRule rule, Partnership partnership) {
        Person person = people.required();
        Set<Role> mine = roles.of(partnership, person);
        if (!rule.mayBeAskedBy(mine, partnership.involves(person.key()))) {
            throw RefusedException.forbidden("tandem.request.error.may-not." + rule.kind().id());
        }
        if (!rule.isPossible(partnership.state().isOver())) {
            throw RefusedException.blocked(List.of(), "tandem.request.error.over");
        }
    }
}
