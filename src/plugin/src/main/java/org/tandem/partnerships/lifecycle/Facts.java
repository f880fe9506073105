package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.Partnership;

/** Collects what the features know about gates. */
@ConfluenceComponent
class Facts {
    private final List<FactSource> sources;

    @Inject
    Facts(List<FactSource> sources) {
        this.sources = sources;
    }

    /** A fact for each gate asked for; a gate of which no source knows is not met. */
    Map<Gate, Fact> of(Partnership partnership, Set<Gate> asked) {
        Map<Gate, Fact> facts = new EnumMap<>(Gate.class);
        asked.forEach(gate -> facts.put(gate, new Fact(false, "")));
        for (FactSource source : sources) {
            Set<Gate> known = EnumSet.noneOf(Gate.class);
            known.addAll(asked);
            known.retainAll(source.gates());
            if (!known.isEmpty()) {
                facts.putAll(source.facts(partnership, known));
            }
        }
        return facts;
    }
}
