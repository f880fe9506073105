package org.tandem.partnerships.agreement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.lifecycle.Fact;
import org.tandem.partnerships.lifecycle.FactSource;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;

/** Whether the partnership's newest agreement says all it must, now and for its renewal. */
@ConfluenceComponent
class AgreementFacts implements FactSource {
    private final Partnerships partnerships;
    private final Agreements agreements;
    private final AgreementLinks links;
    private final Pages pages;

    @Inject
    AgreementFacts(
            Partnerships partnerships, Agreements agreements, AgreementLinks links, Pages pages) {
        this.partnerships = partnerships;
        this.agreements = agreements;
        this.links = links;
        this.pages = pages;
    }

    @Override
    public Set<Gate> gates() {
        return Set.of(Gate.MOA_COMPLETE, Gate.RENEWAL_MOA);
    }

    @Override
    public Map<Gate, Fact> facts(Partnership partnership, Set<Gate> asked) {
        Optional<PageRef> page = partnerships.newest(partnership.id(), DocumentKind.AGREEMENT);
        boolean complete =
                page.filter(found -> agreements.text(found, partnership).missing().isEmpty())
                        .isPresent();
        String link = links.newest(partnership, page);
        Map<Gate, Fact> facts = new EnumMap<>(Gate.class);
        for (Gate gate : asked) {
            boolean met = complete && (gate == Gate.MOA_COMPLETE || revised(partnership, page));
            facts.put(gate, new Fact(met, link));
        }
        return facts;
    }

    /** Whether the agreement was written anew since the renewal began (R23, R148). */
    private boolean revised(Partnership partnership, Optional<PageRef> page) {
        return page.flatMap(found -> pages.changedAt(found.id()))
                .filter(changed -> changed.isAfter(partnership.standing().cycleSince()))
                .isPresent();
    }
}
