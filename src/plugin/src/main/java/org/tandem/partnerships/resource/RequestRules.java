package org.tandem.partnerships.resource;

import java.util.Set;
import org.tandem.partnerships.partnership.Role;

/** Who does what with requests. */
final class RequestRules {
    private static final Set<Role> ASKING =
            Set.of(
                    Role.PARTNER_TEAM,
                    Role.OFFICE,
                    Role.ORGANIZATIONAL_OWNER,
                    Role.PROGRAMMATIC_OWNER,
                    Role.OPERATIONAL_OWNER);
    private static final Set<Role> ANSWERING =
            Set.of(Role.OFFICE, Role.ORGANIZATIONAL_OWNER, Role.PROGRAMMATIC_OWNER);
    private static final Set<Role> TELLING = Set.of(Role.PARTNER_TEAM, Role.PROGRAMMATIC_OWNER);

    private RequestRules() {}

    /** The partner and the owners ask; the office may on their behalf. */
    static boolean mayAsk(Set<Role> roles) {
        return any(roles, ASKING);
    }

    /** Who is on the partner's team never decides, whatever else the person is. */
    static boolean mayAnswer(Set<Role> roles) {
        return !roles.contains(Role.PARTNER_TEAM) && any(roles, ANSWERING);
    }

    /**
     * Nobody decides about what they asked for themselves, owners and office neither: another owner
     * or somebody else of the office does.
     */
    static boolean mayAnswer(Set<Role> roles, ResourceRequest request, String personKey) {
        return mayAnswer(roles) && !request.askedBy().equals(personKey);
    }

    /** Whether what was granted came is known to who provides it and to who gets it (R147). */
    static boolean maySayProvided(Set<Role> roles) {
        return any(roles, TELLING);
    }

    private static boolean any(Set<Role> roles, Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}
