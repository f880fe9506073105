package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.policy.Policies;

/** Where the two teams come together (R83–R88), as HTML. */
@ConfluenceComponent
class JointSheet {
    private final Policies policies;
    private final Templates templates;

    @Inject
    JointSheet(Policies policies, Templates templates) {
        this.policies = policies;
        this.templates = templates;
    }

    String html(Partnership partnership, JointView view, FormTarget target) {
        Map<String, Object> model =
                Map.of(
                        "joint",
                        view,
                        "partnership",
                        Integer.toString(partnership.id()),
                        "target",
                        target,
                        "language",
                        policies.of(partnership.pack()).readiness().language());
        return templates.render("templates/readiness/joint.vm", model);
    }
}
