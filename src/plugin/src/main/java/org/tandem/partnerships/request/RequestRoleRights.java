package org.tandem.partnerships.request;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.Arrays;
import java.util.List;
import org.tandem.partnerships.partnership.RightsByRole;
import org.tandem.partnerships.policy.RoleRights;

/** Who asks what of whom, asked of the rules themselves. */
@ConfluenceComponent
class RequestRoleRights implements RoleRights {
    @Override
    public List<Right> rights() {
        return Arrays.stream(RequestRule.values())
                .map(
                        rule ->
                                new Right(
                                        "tandem.request.form." + rule.kind().id() + ".title",
                                        RightsByRole.of(rule::mayBeAskedBy)))
                .toList();
    }
}
