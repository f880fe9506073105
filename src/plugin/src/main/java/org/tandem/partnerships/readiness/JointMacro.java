package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;

/** {@code readiness-joint}: where the two teams come together (R83–R88). */
@ConfluenceComponent
class JointMacro implements PageMacro {
    private final Partnerships partnerships;
    private final JointPage page;
    private final JointSheet sheet;
    private final ReadinessAddress address;

    @Inject
    JointMacro(
            Partnerships partnerships, JointPage page, JointSheet sheet, ReadinessAddress address) {
        this.partnerships = partnerships;
        this.page = page;
        this.sheet = sheet;
        this.address = address;
    }

    @Override
    public String name() {
        return "readiness-joint";
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        JointView view = page.view(partnership, call.interactive());
        return sheet.html(partnership, view, address.rest(partnership));
    }
}
