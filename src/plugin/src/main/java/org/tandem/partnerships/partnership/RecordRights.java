package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.Arrays;
import java.util.List;
import org.tandem.partnerships.policy.RoleRights;

/** Who changes the record and who works in its documents, asked of the rules themselves. */
@ConfluenceComponent
class RecordRights implements RoleRights {
    @Override
    public List<Right> rights() {
        return Arrays.stream(RecordRule.values())
                .map(
                        rule ->
                                new Right(
                                        "tandem.policy.rights." + rule.id(),
                                        RightsByRole.of(rule::isOpenTo)))
                .toList();
    }
}
