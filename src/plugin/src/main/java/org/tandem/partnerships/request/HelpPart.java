package org.tandem.partnerships.request;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageForms;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.ProfilePart;
import org.tandem.partnerships.policy.Office;
import org.tandem.partnerships.policy.Policies;

/** The profile's word on the office: what it offers, how to reach it, asking it for help (R247). */
@ConfluenceComponent
class HelpPart implements ProfilePart {
    private static final int BEFORE_HISTORY = 85;

    private final Policies policies;
    private final Recipients recipients;
    private final RequestForms forms;
    private final PageForms pageForms;
    private final Templates templates;

    @Inject
    HelpPart(
            Policies policies,
            Recipients recipients,
            RequestForms forms,
            PageForms pageForms,
            Templates templates) {
        this.policies = policies;
        this.recipients = recipients;
        this.forms = forms;
        this.pageForms = pageForms;
        this.templates = templates;
    }

    @Override
    public int order() {
        return BEFORE_HISTORY;
    }

    @Override
    public String html(Partnership partnership, MacroCall call) {
        Office office = policies.of(partnership.pack()).office();
        return templates.render(
                "templates/request/help.vm",
                Map.of(
                        "name",
                        office.name(),
                        "help",
                        office.help().text(),
                        "contact",
                        recipients.contact(),
                        "formHtml",
                        call.interactive() ? pageForms.html(forms.help(partnership)) : ""));
    }
}
