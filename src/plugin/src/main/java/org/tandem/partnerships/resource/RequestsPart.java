package org.tandem.partnerships.resource;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.ProfilePart;

/** The profile's section with what was asked of the district (R35), for those who take part. */
@ConfluenceComponent
class RequestsPart implements ProfilePart {
    private static final int AFTER_REQUIREMENTS = 26;

    private final Partnerships partnerships;
    private final RequestViews views;
    private final Templates templates;
    private final Clock clock;

    @Inject
    RequestsPart(Partnerships partnerships, RequestViews views, Templates templates, Clock clock) {
        this.partnerships = partnerships;
        this.views = views;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AFTER_REQUIREMENTS;
    }

    @Override
    public String html(Partnership partnership, MacroCall call) {
        if (partnership.standing().isInquiryOnly() || !partnerships.mayEdit(partnership)) {
            return "";
        }
        RequestsView view = views.of(partnership, call.interactive());
        if (view.rows().isEmpty() && view.ask() == null) {
            return "";
        }
        return templates.render(
                "templates/resource/requests.vm",
                Map.of("requests", view, "today", clock.today().toString()));
    }
}
