package org.tandem.partnerships.intensity;

import java.util.Set;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.partnership.Role;

/**
 * The office and the district's staff determine intensity together (R19): two different people of
 * these groups, at least one of them from the office, none of the partner's team.
 */
final class TwoPeople {
    private TwoPeople() {}

    /** Whether a person with these roles may give the answers. */
    static boolean mayAnswer(Set<Role> roles) {
        return !roles.contains(Role.PARTNER_TEAM)
                && (roles.contains(Role.OFFICE) || roles.contains(Role.STAFF));
    }

    /**
     * Notes what is wrong with the second person.
     *
     * @param same whether it is the one who answers
     */
    static void check(Set<Role> first, Set<Role> second, boolean same, InputErrors errors) {
        if (same) {
            errors.reject("reviewedWith", "tandem.intensity.error.same-person");
        } else if (!mayAnswer(second)) {
            errors.reject("reviewedWith", "tandem.intensity.error.second-group");
        } else if (!first.contains(Role.OFFICE) && !second.contains(Role.OFFICE)) {
            errors.reject("reviewedWith", "tandem.intensity.error.no-office");
        }
    }
}
