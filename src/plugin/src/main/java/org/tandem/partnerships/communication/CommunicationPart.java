package org.tandem.partnerships.communication;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.partnerships.communication.AgreedMessage.Agreed;
import org.tandem.partnerships.communication.ContactJson.ContactListJson;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageForms;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.request.WorkPart;

/** The owners' work: what both sides say to others, who talked with whom, and what was told. */
@ConfluenceComponent
class CommunicationPart implements WorkPart {
    private static final int FIRST = 10;
    private static final int ROWS = 5;

    private final ContactWords words;
    private final ExternalMessages messages;
    private final CommunicationForms forms;
    private final PageForms pageForms;
    private final Templates templates;
    private final Texts texts;
    private final Site site;

    @Inject
    CommunicationPart(
            ContactWords words,
            ExternalMessages messages,
            CommunicationForms forms,
            PageForms pageForms,
            Templates templates,
            Texts texts,
            Site site) {
        this.words = words;
        this.messages = messages;
        this.forms = forms;
        this.pageForms = pageForms;
        this.templates = templates;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public String html(Partnership partnership, MacroCall call) {
        AgreedMessage message = messages.of(partnership.id());
        ContactListJson list = words.list(partnership, Integer.MAX_VALUE, ROWS);
        Map<String, Object> model = new HashMap<>();
        model.put("message", message.text());
        model.put("district", side("district", message.district()));
        model.put("partner", side("partner", message.partner()));
        model.put("rows", list.results());
        model.put("next", list.next() == null ? "" : list.next().toString());
        model.put(
                "address",
                site.contextPath()
                        + "/rest/tandem/1.0/partnerships/"
                        + partnership.id()
                        + "/communication?before=");
        model.put("formsHtml", "");
        model.put("correctionsHtml", "");
        if (call.interactive()) {
            model.put("formsHtml", pageForms.html(forms.of(partnership, message)));
            model.put("correctionsHtml", corrections(partnership, list.results()));
        }
        return templates.render("templates/communication/part.vm", model);
    }

    private String corrections(Partnership partnership, List<ContactJson> rows) {
        return rows.stream()
                .filter(ContactJson::correctable)
                .map(row -> forms.correction(partnership, row))
                .collect(Collectors.joining());
    }

    private String side(String side, Agreed agreed) {
        return agreed.by().isEmpty()
                ? texts.text("tandem.communication.not-agreed." + side)
                : texts.text(
                        "tandem.communication.agreed." + side,
                        agreed.by(),
                        agreed.day().map(texts::date).orElse(""));
    }
}
