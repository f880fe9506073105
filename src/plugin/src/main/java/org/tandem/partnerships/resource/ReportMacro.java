package org.tandem.partnerships.resource;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;

/** {@code partnership-resources}: grants and refusals by partner size and school (R35). */
@ConfluenceComponent
class ReportMacro implements PageMacro {
    private static final int ROWS = 50;

    private final RequestReport report;
    private final Templates templates;
    private final Site site;

    @Inject
    ReportMacro(RequestReport report, Templates templates, Site site) {
        this.report = report;
        this.templates = templates;
        this.site = site;
    }

    @Override
    public String name() {
        return "partnership-resources";
    }

    /** Nothing for others than office and staff, whose pages are everybody's. */
    @Override
    public String render(MacroCall call) {
        if (!report.maySee()) {
            return "";
        }
        ResourceReportJson part = report.part(0, ROWS);
        return templates.render(
                "templates/resource/report.vm",
                Map.of(
                        "sizes",
                        part.sizes(),
                        "schools",
                        part.results(),
                        "next",
                        part.next() == null ? "" : part.next().toString(),
                        "address",
                        site.contextPath() + "/rest/tandem/1.0/reports/resources?skip="));
    }
}
