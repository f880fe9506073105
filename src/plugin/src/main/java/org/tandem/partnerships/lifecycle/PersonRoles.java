package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.tandem.partnerships.host.Groups;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.Role;
import org.tandem.partnerships.partnership.Side;

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
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        String key = person.key();
        addIf(roles, Role.OFFICE, isOffice(person));
        addIf(roles, Role.STAFF, people.isMember(key, STAFF));
        addIf(
                roles,
                Role.ORGANIZATIONAL_OWNER,
                key.equals(partnership.about().organizationalOwner()));
        addIf(roles, Role.PROGRAMMATIC_OWNER, key.equals(partnership.about().programmaticOwner()));
        addIf(roles, Role.OPERATIONAL_OWNER, partnership.about().operationalOwners().contains(key));
        addIf(roles, Role.PARTNER_TEAM, partnership.team(Side.PARTNER).contains(key));
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

    private static void addIf(Set<Role> roles, Role role, boolean has) {
        if (has) {
            roles.add(role);
        }
    }
}
