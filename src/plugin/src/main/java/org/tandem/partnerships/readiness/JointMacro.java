package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;

/** {@code readiness-joint}: where the two teams come together (R83–R88). */
@ConfluenceComponent
class JointMacro implements PageMacro {
    private final Partnerships partnerships;
    private final JointPage page;
    private final Templates templates;

    @Inject
    JointMacro(Partnerships partnerships, JointPage page, Templates templates) {
        this.partnerships = partnerships;
        this.page = page;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "readiness-joint";
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        JointView view = page.view(partnership, call.interactive());
        Map<String, Object> model =
                Map.of("joint", view, "partnership", Integer.toString(partnership.id()));
        return templates.render("templates/readiness/joint.vm", model);
    }
}
