package org.tandem.partnerships.agreement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.host.Wizard;
import org.tandem.partnerships.host.WizardForm;
import org.tandem.partnerships.partnership.AgreementWords;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipChoice;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.AgreementSection;
import org.tandem.partnerships.policy.Policies;

/**
 * The wizard of the page blueprint Memorandum of Agreement. It asks for the sections of the policy
 * that governs the partnership, as the template of its type of agreement has them (R12); they may
 * stay empty at first, and must be filled before approval is asked for (R110, R112). The agreement
 * of a renewal begins with the text of the last one (R23).
 */
@ConfluenceComponent
class AgreementWizard implements Wizard {
    private static final int LONGEST_TITLE = 200;

    private final PartnershipChoice choice;
    private final Partnerships partnerships;
    private final AgreementEditing editing;
    private final FormerAgreements former;
    private final AgreementWords words;
    private final Policies policies;
    private final Texts texts;
    private final Clock clock;

    @Inject
    AgreementWizard(
            PartnershipChoice choice,
            Partnerships partnerships,
            AgreementEditing editing,
            FormerAgreements former,
            AgreementWords words,
            Policies policies,
            Texts texts,
            Clock clock) {
        this.choice = choice;
        this.partnerships = partnerships;
        this.editing = editing;
        this.former = former;
        this.words = words;
        this.policies = policies;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String blueprint() {
        return "agreement-blueprint";
    }

    @Override
    public WizardForm form(Map<String, String> inputs) {
        Partnership partnership = choice.read(inputs, new InputErrors());
        return former.ofNext(partnership)
                .map(FormerAgreement::page)
                .map(page -> texts.text("tandem.agreement.begins-with", page.title()))
                .map(about -> new WizardForm(about, List.of()))
                .orElseGet(
                        () ->
                                new WizardForm(
                                        words.selected(partnership),
                                        SectionFields.fields(sections(partnership))));
    }

    @Override
    public Draft check(Map<String, String> inputs) {
        InputErrors errors = new InputErrors();
        String title = inputs.getOrDefault("title", "");
        errors.checkLine("title", title, LONGEST_TITLE);
        inputs.forEach((field, text) -> errors.checkText(field, text, SectionFields.LONGEST));
        Partnership partnership = choice.read(inputs, errors);
        Optional<FormerAgreement> last = former.ofNext(partnership);
        String body =
                last.map(AgreementBody::following)
                        .orElseGet(() -> AgreementBody.first(sections(partnership), inputs));
        return new Draft(
                title.isEmpty() ? title(partnership, last.isPresent()) : title,
                Map.of("body", body));
    }

    /** Pages of a space have titles of their own. */
    private String title(Partnership partnership, boolean follows) {
        String template = words.template(partnership);
        String title =
                template.isEmpty()
                        ? texts.text("tandem.agreement.default-title", partnership.partnerName())
                        : texts.text(
                                "tandem.agreement.template-title",
                                template,
                                partnership.partnerName());
        return follows
                ? texts.text("tandem.agreement.renewed-title", title, clock.today().toString())
                : title;
    }

    private List<AgreementSection> sections(Partnership partnership) {
        return policies.of(partnership.pack()).agreement(partnership.agreementType());
    }

    @Override
    public void created(Map<String, String> inputs, PageRef page) {
        Partnership partnership = choice.read(inputs, new InputErrors());
        partnerships.attach(partnership.id(), DocumentKind.AGREEMENT, page);
        editing.restrict(partnership);
    }
}
