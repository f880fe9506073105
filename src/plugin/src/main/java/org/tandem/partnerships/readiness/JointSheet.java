package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.partnership.Partnership;

/** Where the two teams come together (R83–R88), as HTML. */
@ConfluenceComponent
class JointSheet {
    private final Templates templates;

    @Inject
    JointSheet(Templates templates) {
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
                        target);
        return templates.render("templates/readiness/joint.vm", model);
    }
}
