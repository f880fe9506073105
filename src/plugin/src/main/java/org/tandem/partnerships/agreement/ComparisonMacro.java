package org.tandem.partnerships.agreement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.AgreementSection;
import org.tandem.partnerships.policy.Policies;

/**
 * {@code agreement-comparison}: what an agreement changes of the one signed last before it (R23).
 */
@ConfluenceComponent
class ComparisonMacro implements PageMacro {
    static final String NAME = "agreement-comparison";

    private final Partnerships partnerships;
    private final FormerAgreements former;
    private final Policies policies;
    private final Pages pages;
    private final Templates templates;

    @Inject
    ComparisonMacro(
            Partnerships partnerships,
            FormerAgreements former,
            Policies policies,
            Pages pages,
            Templates templates) {
        this.partnerships = partnerships;
        this.former = former;
        this.policies = policies;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        PageRef page = call.page().orElseThrow(ComparisonMacro::nothing);
        FormerAgreement before =
                former.of(partnership, page.id())
                        .filter(found -> pages.canView(found.page().id()))
                        .orElseThrow(ComparisonMacro::nothing);
        List<AgreementSection> sections =
                policies.of(partnership.pack()).agreement(partnership.agreementType());
        ComparisonView view =
                new ComparisonView(
                        before.page().title(),
                        before.page().url(),
                        before.signed(),
                        Comparison.of(
                                sections, pages.macros(before.storage()), pages.macros(page.id())));
        return templates.render("templates/agreement/comparison.vm", Map.of("comparison", view));
    }

    private static RefusedException nothing() {
        return RefusedException.notFound("tandem.agreement.error.nothing-before");
    }
}
