package org.tandem.partnerships.requirement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;

/** {@code partnership-requirements}: which partnerships lack what they must bring (R32). */
@ConfluenceComponent
class GapsMacro implements PageMacro {
    private static final int ROWS = 50;

    private final Gaps gaps;
    private final ListGaps listGaps;
    private final Templates templates;
    private final Site site;

    @Inject
    GapsMacro(Gaps gaps, ListGaps listGaps, Templates templates, Site site) {
        this.gaps = gaps;
        this.listGaps = listGaps;
        this.templates = templates;
        this.site = site;
    }

    @Override
    public String name() {
        return "partnership-requirements";
    }

    /** Nothing for others than the office, whose pages are everybody's. */
    @Override
    public String render(MacroCall call) {
        if (!gaps.maySee()) {
            return "";
        }
        GapsJson part = listGaps.after(0, ROWS);
        return templates.render(
                "templates/requirement/gaps.vm",
                Map.of(
                        "rows",
                        part.results(),
                        "next",
                        part.next() == null ? "" : part.next().toString(),
                        "address",
                        site.contextPath() + "/rest/tandem/1.0/reports/requirements?after="));
    }
}
