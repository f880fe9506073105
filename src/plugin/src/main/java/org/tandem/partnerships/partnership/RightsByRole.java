package org.tandem.partnerships.partnership;

import java.util.Arrays;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.partnerships.policy.RoleRights;

/** Asks a rule for every role that there is, so that what is shown is what holds. */
public final class RightsByRole {
    private RightsByRole() {}

    /**
     * Ids of the roles for which a rule holds.
     *
     * @param rule gets what somebody is to a partnership, and whether that is to be involved in it
     */
    public static Set<String> of(BiPredicate<Set<Role>, Boolean> rule) {
        Stream<String> roles =
                Arrays.stream(Role.values())
                        .filter(
                                role ->
                                        rule.test(
                                                Set.of(role),
                                                RoleRights.INVOLVED.contains(role.id())))
                        .map(Role::id);
        Stream<String> teams = rule.test(Set.of(), true) ? RoleRights.TEAMS.stream() : Stream.of();
        return Stream.concat(roles, teams).collect(Collectors.toSet());
    }
}
