package org.tandem.partnerships.request;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.partnerships.partnership.Role;
import org.tandem.partnerships.policy.RoleRights;

/** Who asks what of whom, asked of the rules themselves. */
@ConfluenceComponent
class RequestRoleRights implements RoleRights {
    private static final String DISTRICT_TEAM = "district-team";

    @Override
    public List<Right> rights() {
        return Arrays.stream(RequestRule.values())
                .map(
                        rule ->
                                new Right(
                                        "tandem.request.form." + rule.kind().id() + ".title",
                                        of(rule)))
                .toList();
    }

    private static Set<String> of(RequestRule rule) {
        Stream<String> roles =
                Arrays.stream(Role.values())
                        .filter(one -> rule.mayBeAskedBy(Set.of(one), INVOLVED.contains(one.id())))
                        .map(Role::id);
        Stream<String> team =
                rule.mayBeAskedBy(Set.of(), true) ? Stream.of(DISTRICT_TEAM) : Stream.of();
        return Stream.concat(roles, team).collect(Collectors.toSet());
    }
}
