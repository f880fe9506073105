package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.ProfilePart;

/** The ways from a partnership's profile to the tool on paper and to its personal links. */
@ConfluenceComponent
class WaysPart implements ProfilePart {
    private static final int ORDER = 40;

    private final Links links;
    private final Readiness readiness;
    private final JointMeeting meeting;
    private final Templates templates;
    private final Site site;

    @Inject
    WaysPart(
            Links links,
            Readiness readiness,
            JointMeeting meeting,
            Templates templates,
            Site site) {
        this.links = links;
        this.readiness = readiness;
        this.meeting = meeting;
        this.templates = templates;
        this.site = site;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String html(Partnership partnership, MacroCall call) {
        if (!call.interactive()) {
            return "";
        }
        Map<String, Object> model =
                Map.of(
                        "links",
                        site.contextPath() + LinksServlet.PATH,
                        "print",
                        site.contextPath() + PrintServlet.PATH,
                        "pdf",
                        site.contextPath() + PdfServlet.PATH,
                        "partnership",
                        Integer.toString(partnership.id()),
                        "member",
                        readiness.ownSide(partnership).isPresent(),
                        "meets",
                        meeting.takesPart(partnership),
                        "manages",
                        links.mayManage(partnership));
        return templates.render("templates/readiness/ways.vm", model);
    }
}
