package org.tandem.partnerships.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import org.tandem.partnerships.host.Groups;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;

/** Who manages policy packs: administrators and the partnership office. */
@ConfluenceComponent
public class PackManagers {
    private final People people;
    private final UserManager users;

    @Inject
    public PackManagers(People people, UserManager users) {
        this.people = people;
        this.users = users;
    }

    /** Whether the current person may. */
    boolean may() {
        return people.current().filter(this::may).isPresent();
    }

    /**
     * The current person, who may.
     *
     * @throws RefusedException (not logged in) or (forbidden)
     */
    Person required() {
        Person person = people.required();
        if (!may(person)) {
            throw RefusedException.forbidden("tandem.pack.error.forbidden");
        }
        return person;
    }

    private boolean may(Person person) {
        return users.isAdmin(new UserKey(person.key()))
                || people.isMember(person.key(), Groups.OFFICE);
    }
}
