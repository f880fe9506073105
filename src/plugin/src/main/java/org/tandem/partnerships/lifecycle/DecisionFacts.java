package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.Partnership;

/** What was decided in the partnership's present cycle. */
@ConfluenceComponent
class DecisionFacts implements FactSource {
    private final DecisionStore store;
    private final ProfileLinks links;

    @Inject
    DecisionFacts(DecisionStore store, ProfileLinks links) {
        this.store = store;
        this.links = links;
    }

    @Override
    public Set<Gate> gates() {
        return Set.of(
                Gate.APPROVED_TO_DEVELOP,
                Gate.BOARD_NOTICE,
                Gate.BOARD_DECISION,
                Gate.RENEWAL_BOARD_NOTICE,
                Gate.RENEWAL_BOARD_DECISION);
    }

    @Override
    public Map<Gate, Fact> facts(Partnership partnership, Set<Gate> asked) {
        int cycle = partnership.standing().cycle();
        Set<Gate> met = DecisionRule.met(store.of(partnership.id(), cycle));
        String link = links.section(partnership, ProfileLinks.DECISIONS);
        Map<Gate, Fact> facts = new EnumMap<>(Gate.class);
        asked.forEach(gate -> facts.put(gate, new Fact(met.contains(gate), link)));
        return facts;
    }
}
