package org.tandem.partnerships.agreement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.ProfilePart;

/** The profile's section that leads a renewal or an adjustment to its new agreement (R23). */
@ConfluenceComponent
class RenewalPart implements ProfilePart {
    private static final int AFTER_STANDING = 12;

    private final Partnerships partnerships;
    private final FormerAgreements former;
    private final AgreementLinks links;
    private final Templates templates;

    @Inject
    RenewalPart(
            Partnerships partnerships,
            FormerAgreements former,
            AgreementLinks links,
            Templates templates) {
        this.partnerships = partnerships;
        this.former = former;
        this.links = links;
        this.templates = templates;
    }

    @Override
    public int order() {
        return AFTER_STANDING;
    }

    @Override
    public String html(Partnership partnership, MacroCall call) {
        if (!FormerAgreements.revises(partnership) || !call.interactive()) {
            return "";
        }
        Optional<FormerAgreement> last = former.ofNext(partnership);
        if (last.isEmpty() || !partnerships.mayEdit(partnership)) {
            return "";
        }
        Optional<PageRef> begun = former.revision(partnership);
        RenewalView view =
                new RenewalView(
                        begun.map(PageRef::title).orElse(""),
                        links.newest(partnership, begun),
                        last.get().page().title(),
                        last.get().page().url(),
                        last.get().signed());
        return templates.render("templates/agreement/renewal.vm", Map.of("renewal", view));
    }
}
