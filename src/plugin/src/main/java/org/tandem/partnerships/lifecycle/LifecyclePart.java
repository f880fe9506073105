package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.ProfilePart;

/** The profile's first section: where it stands, what is next, what the reader can do about it. */
@ConfluenceComponent
class LifecyclePart implements ProfilePart {
    private static final int FIRST = 10;

    private final LifecycleViews views;
    private final Templates templates;

    @Inject
    LifecyclePart(LifecycleViews views, Templates templates) {
        this.views = views;
        this.templates = templates;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public String html(Partnership partnership, MacroCall call) {
        LifecycleView view = views.of(partnership, call.interactive());
        return templates.render("templates/lifecycle/standing.vm", Map.of("life", view));
    }
}
