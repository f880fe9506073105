package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.host.Wizard;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipChoice;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.ReadinessTool;

/** The wizard of the page blueprint Readiness. */
@ConfluenceComponent
class ReadinessWizard implements Wizard {
    private static final int TITLE_LENGTH = 200;

    private final PartnershipChoice choice;
    private final Partnerships partnerships;
    private final Policies policies;
    private final Texts texts;

    @Inject
    ReadinessWizard(
            PartnershipChoice choice, Partnerships partnerships, Policies policies, Texts texts) {
        this.choice = choice;
        this.partnerships = partnerships;
        this.policies = policies;
        this.texts = texts;
    }

    @Override
    public String blueprint() {
        return "readiness-blueprint";
    }

    @Override
    public Draft check(Map<String, String> inputs) {
        InputErrors errors = new InputErrors();
        String title = inputs.getOrDefault("title", "");
        errors.checkLine("title", title, TITLE_LENGTH);
        Partnership partnership = choice.read(inputs, errors);
        ReadinessTool tool = policies.of(partnership.pack()).readiness();
        return new Draft(
                title.isEmpty()
                        ? texts.text("tandem.readiness.default-title", partnership.partnerName())
                        : title,
                Map.of(
                        "purpose",
                        tool.purpose().text(),
                        "partnership",
                        Integer.toString(partnership.id())));
    }

    @Override
    public void created(Map<String, String> inputs, PageRef page) {
        Partnership partnership = choice.read(inputs, new InputErrors());
        partnerships.attach(partnership.id(), DocumentKind.READINESS, page);
    }
}
