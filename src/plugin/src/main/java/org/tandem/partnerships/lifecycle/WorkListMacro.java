package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;

/** {@code partnership-worklist}: what waits for whom, since when. */
@ConfluenceComponent
class WorkListMacro implements PageMacro {
    private final WorkList list;
    private final Templates templates;
    private final Site site;

    @Inject
    WorkListMacro(WorkList list, Templates templates, Site site) {
        this.list = list;
        this.templates = templates;
        this.site = site;
    }

    @Override
    public String name() {
        return "partnership-worklist";
    }

    @Override
    public String render(MacroCall call) {
        WorkListJson part = list.part(0);
        return templates.render(
                "templates/lifecycle/worklist.vm",
                Map.of(
                        "rows",
                        part.results(),
                        "next",
                        part.next() == null ? "" : part.next().toString(),
                        "address",
                        site.contextPath() + "/rest/tandem/1.0/worklist?skip="));
    }
}
