package org.tandem.partnerships.request;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageForm;
import org.tandem.partnerships.host.PageForms;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.request.RequestJson.RequestListJson;
import org.tandem.partnerships.request.RequestSettings.Values;

/** {@code request-queue}: what waits for the reader's office, and who gets what is asked for. */
@ConfluenceComponent
class RequestQueueMacro implements PageMacro {
    private final RequestLists requests;
    private final Recipients recipients;
    private final PageForms forms;
    private final Templates templates;
    private final Site site;

    @Inject
    RequestQueueMacro(
            RequestLists requests,
            Recipients recipients,
            PageForms forms,
            Templates templates,
            Site site) {
        this.requests = requests;
        this.recipients = recipients;
        this.forms = forms;
        this.templates = templates;
        this.site = site;
    }

    @Override
    public String name() {
        return "request-queue";
    }

    @Override
    public String render(MacroCall call) {
        RequestListJson list = requests.waiting(Integer.MAX_VALUE, RequestLists.ROWS);
        boolean form = call.interactive() && recipients.maySet();
        return templates.render(
                "templates/request/queue.vm",
                Map.of(
                        "rows",
                        list.results(),
                        "next",
                        list.next() == null ? "" : list.next().toString(),
                        "address",
                        site.contextPath() + "/rest/tandem/1.0/requests?before=",
                        "formHtml",
                        form ? forms.html(List.of(routing())) : ""));
    }

    private PageForm routing() {
        Values now = recipients.settings();
        return forms.form("tandem-request-routing", "tandem.request.routing.")
                .line("office", now.office(), false, Recipients.LONGEST_NAME)
                .line("dataOffice", now.dataOffice(), false, Recipients.LONGEST_NAME)
                .text("contact", now.contact(), false, Recipients.LONGEST_CONTACT)
                .sentTo("put", site.contextPath() + "/rest/tandem/1.0/requests/routing");
    }
}
