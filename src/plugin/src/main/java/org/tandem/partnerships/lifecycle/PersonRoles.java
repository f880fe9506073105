package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Set;
import org.tandem.partnerships.host.Groups;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.Role;

/** What people are to partnerships (R152). */
@ConfluenceComponent
public class PersonRoles {
    /** Group of the district's staff. */
    public static final String STAFF = "tandem-staff";

    private final People people;

    @Inject
    PersonRoles(People people) {
        this.people = people;
    }

    /** All that the person is to the partnership; empty for outsiders. */
    public Set<Role> of(Partnership partnership, Person person) {
        Set<Role> roles = partnership.roles(person.key());
        if (isOffice(person)) {
            roles.add(Role.OFFICE);
        }
        if (people.isMember(person.key(), STAFF)) {
            roles.add(Role.STAFF);
        }
        return roles;
    }

    /** Whether the person belongs to the office, or administers the site. */
    public boolean isOffice(Person person) {
        return people.isMember(person.key(), Partnerships.OFFICE)
                || people.isMember(person.key(), Groups.ADMINISTRATORS);
    }

    /** Whether the person belongs to the office or to the district's staff. */
    public boolean isOfDistrict(Person person) {
        return isOffice(person) || people.isMember(person.key(), STAFF);
    }
}
