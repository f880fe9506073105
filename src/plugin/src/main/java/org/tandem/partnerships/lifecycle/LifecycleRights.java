package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.partnerships.partnership.Role;
import org.tandem.partnerships.partnership.Transition;
import org.tandem.partnerships.policy.RoleRights;

/** Who moves a partnership on and who records decisions, asked of the rules themselves. */
@ConfluenceComponent
class LifecycleRights implements RoleRights {
    @Override
    public List<Right> rights() {
        Stream<Right> transitions =
                Arrays.stream(Transition.values())
                        .map(one -> right("tandem.transition." + one.id(), one::mayBeTakenBy));
        Stream<Right> decisions =
                Arrays.stream(DecisionKind.values())
                        .map(
                                one ->
                                        right(
                                                "tandem.decision.record." + one.id(),
                                                one::mayBeRecordedBy));
        return Stream.concat(transitions, decisions).toList();
    }

    private static Right right(String key, Predicate<Set<Role>> may) {
        return new Right(
                key,
                Arrays.stream(Role.values())
                        .filter(role -> may.test(Set.of(role)))
                        .map(Role::id)
                        .collect(Collectors.toSet()));
    }
}
