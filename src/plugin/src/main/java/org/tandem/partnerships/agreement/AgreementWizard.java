package org.tandem.partnerships.agreement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.host.Wizard;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipChoice;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.AgreementSection;
import org.tandem.partnerships.policy.PackRef;
import org.tandem.partnerships.policy.Policies;

/**
 * The wizard of the page blueprint Memorandum of Agreement. Its sections may stay empty at first;
 * they must be filled before approval is asked for (R110, R112).
 */
@ConfluenceComponent
class AgreementWizard implements Wizard {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SECTION = 10_000;

    private final PartnershipChoice choice;
    private final Partnerships partnerships;
    private final AgreementEditing editing;
    private final Policies policies;
    private final Texts texts;

    @Inject
    AgreementWizard(
            PartnershipChoice choice,
            Partnerships partnerships,
            AgreementEditing editing,
            Policies policies,
            Texts texts) {
        this.choice = choice;
        this.partnerships = partnerships;
        this.editing = editing;
        this.policies = policies;
        this.texts = texts;
    }

    @Override
    public String blueprint() {
        return "agreement-blueprint";
    }

    @Override
    public Draft check(Map<String, String> inputs) {
        InputErrors errors = new InputErrors();
        String title = inputs.getOrDefault("title", "");
        errors.checkLine("title", title, LONGEST_TITLE);
        inputs.forEach((field, text) -> errors.checkText(field, text, LONGEST_SECTION));
        Partnership partnership = choice.read(inputs, errors);
        return new Draft(
                title.isEmpty()
                        ? texts.text("tandem.agreement.default-title", partnership.partnerName())
                        : title,
                Map.of("sections", SectionFields.storage(sections(partnership.pack()), inputs)));
    }

    private List<AgreementSection> sections(PackRef pack) {
        return policies.of(pack).agreement();
    }

    @Override
    public void created(Map<String, String> inputs, PageRef page) {
        Partnership partnership = choice.read(inputs, new InputErrors());
        partnerships.attach(partnership.id(), DocumentKind.AGREEMENT, page);
        editing.restrict(partnership);
    }
}
