package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.partnerships.policy.RoleRights;

/** Who changes the record and who works in its documents, as {@link Partnerships} decides it. */
@ConfluenceComponent
class RecordRights implements RoleRights {
    @Override
    public List<Right> rights() {
        Set<String> managing =
                Set.of(
                        Role.OFFICE.id(),
                        Role.ORGANIZATIONAL_OWNER.id(),
                        Role.PROGRAMMATIC_OWNER.id());
        Set<String> working =
                Stream.concat(INVOLVED.stream(), Stream.of(Role.OFFICE.id()))
                        .collect(Collectors.toSet());
        return List.of(
                new Right("tandem.policy.rights.manage", managing),
                new Right("tandem.policy.rights.edit", working));
    }
}
