package org.tandem.partnerships.agreement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.policy.AgreementSection;
import org.tandem.partnerships.policy.Policies;

/**
 * {@code agreement-section}: a section of an agreement under the title that the policy gives it.
 */
@ConfluenceComponent
public class SectionBox {
    private final Policies policies;
    private final Templates templates;
    private final Texts texts;

    @Inject
    SectionBox(Policies policies, Templates templates, Texts texts) {
        this.policies = policies;
        this.templates = templates;
        this.texts = texts;
    }

    /**
     * The section's HTML.
     *
     * @param id of the section; an unknown one is shown with a message
     * @param bodyHtml what stands in it, rendered by the host
     */
    public String render(String id, String bodyHtml) {
        AgreementSection section =
                policies.current().agreement().stream()
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
