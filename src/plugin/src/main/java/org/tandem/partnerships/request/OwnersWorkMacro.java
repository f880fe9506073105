package org.tandem.partnerships.request;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageForms;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.request.RequestJson.RequestListJson;
import org.tandem.partnerships.tracker.PageLinks;

/**
 * {@code owners-work}: what owners asked of each other and of offices, with the forms to ask for
 * more (R143, R147, R148), the way to one's own tasks on the board (R149), and what other features
 * add.
 */
@ConfluenceComponent
class OwnersWorkMacro implements PageMacro {
    private final Partnerships partnerships;
    private final RequestLists requests;
    private final RequestForms forms;
    private final PageForms pageForms;
    private final PageLinks links;
    private final Templates templates;
    private final Site site;
    private final List<WorkPart> parts;

    @Inject
    OwnersWorkMacro(
            Partnerships partnerships,
            RequestLists requests,
            RequestForms forms,
            PageForms pageForms,
            PageLinks links,
            Templates templates,
            Site site,
            List<WorkPart> parts) {
        this.partnerships = partnerships;
        this.requests = requests;
        this.forms = forms;
        this.pageForms = pageForms;
        this.links = links;
        this.templates = templates;
        this.site = site;
        this.parts = parts.stream().sorted(Comparator.comparingInt(WorkPart::order)).toList();
    }

    @Override
    public String name() {
        return "owners-work";
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        RequestListJson list = requests.of(partnership, Integer.MAX_VALUE, RequestLists.ROWS);
        String address =
                site.contextPath()
                        + "/rest/tandem/1.0/partnerships/"
                        + partnership.id()
                        + "/requests?before=";
        return templates.render(
                "templates/request/work.vm",
                Map.of(
                        "rows",
                        list.results(),
                        "next",
                        list.next() == null ? "" : list.next().toString(),
                        "address",
                        address,
                        "board",
                        call.interactive() ? links.board() : "",
                        "formsHtml",
                        call.interactive() ? pageForms.html(forms.ofOwnersWork(partnership)) : "",
                        "partsHtml",
                        parts.stream()
                                .map(part -> part.html(partnership, call))
                                .collect(Collectors.joining())));
    }
}
