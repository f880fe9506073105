package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.ProfilePart;

/** The way from a partnership's profile to its personal links, for those who may manage them. */
@ConfluenceComponent
class LinksPart implements ProfilePart {
    private static final int ORDER = 40;

    private final Links links;
    private final Templates templates;
    private final Site site;

    @Inject
    LinksPart(Links links, Templates templates, Site site) {
        this.links = links;
        this.templates = templates;
        this.site = site;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String html(Partnership partnership, MacroCall call) {
        if (!call.interactive() || !links.mayManage(partnership)) {
            return "";
        }
        String address =
                site.contextPath() + LinksServlet.PATH + "?partnership=" + partnership.id();
        return templates.render("templates/readiness/links-part.vm", Map.of("address", address));
    }
}
