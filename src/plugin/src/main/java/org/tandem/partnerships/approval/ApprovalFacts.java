package org.tandem.partnerships.approval;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.agreement.AgreementLinks;
import org.tandem.partnerships.agreement.Agreements;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.lifecycle.Fact;
import org.tandem.partnerships.lifecycle.FactSource;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;

/** Whether the newest agreement is reviewed and signed off as it is now (R113, R114). */
@ConfluenceComponent
class ApprovalFacts implements FactSource {
    private final Partnerships partnerships;
    private final ApprovalStore store;
    private final Agreements agreements;
    private final AgreementLinks links;
    private final Signers signers;

    @Inject
    ApprovalFacts(
            Partnerships partnerships,
            ApprovalStore store,
            Agreements agreements,
            AgreementLinks links,
            Signers signers) {
        this.partnerships = partnerships;
        this.store = store;
        this.agreements = agreements;
        this.links = links;
        this.signers = signers;
    }

    @Override
    public Set<Gate> gates() {
        return Set.of(Gate.OFFICE_REVIEWED, Gate.SIGNED_OFF);
    }

    @Override
    public Map<Gate, Fact> facts(Partnership partnership, Set<Gate> asked) {
        Optional<PageRef> page = partnerships.newest(partnership.id(), DocumentKind.AGREEMENT);
        Optional<ApprovalRequest> current =
                page.flatMap(
                        found ->
                                store.latest(found.id())
                                        .filter(
                                                r ->
                                                        !r.changedSince(
                                                                agreements
                                                                        .text(found, partnership)
                                                                        .hash())));
        String link = links.newest(partnership, page);
        Map<Gate, Fact> facts = new EnumMap<>(Gate.class);
        for (Gate gate : asked) {
            boolean met =
                    gate == Gate.SIGNED_OFF
                            ? current.filter(r -> signers.signedOff(partnership, r)).isPresent()
                            : current.filter(ApprovalRequest::reviewed).isPresent();
            facts.put(gate, new Fact(met, link));
        }
        return facts;
    }
}
