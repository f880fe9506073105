package org.tandem.partnerships.agreement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.policy.AgreementSection;
import org.tandem.partnerships.policy.PagePack;

/**
 * {@code agreement-section}: a section of an agreement under the title that the policy gives it.
 */
@ConfluenceComponent
public class SectionBox {
    private final PagePack pack;
    private final Templates templates;
    private final Texts texts;

    @Inject
    SectionBox(PagePack pack, Templates templates, Texts texts) {
        this.pack = pack;
        this.templates = templates;
        this.texts = texts;
    }

    /**
     * The section's HTML.
     *
     * @param call names the section; an unknown one is shown with a message
     * @param bodyHtml what stands in it, rendered by the host
     */
    public String render(MacroCall call, String bodyHtml) {
        String id = call.parameter(Completeness.SECTION).orElse("");
        AgreementSection section =
                pack.of(call).agreement().sections().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElse(null);
        Map<String, Object> model = new HashMap<>();
        model.put(
                "title",
                section == null ? texts.text("tandem.agreement.unknown-section") : section.title());
        model.put("bodyHtml", bodyHtml == null ? "" : bodyHtml);
        model.put("empty", bodyHtml == null || StorageText.isBlank(bodyHtml));
        return templates.render("templates/agreement/section.vm", model);
    }
}
