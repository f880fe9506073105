package org.tandem.partnerships.intensity;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.intensity.Consequences.GuardedBy;
import org.tandem.partnerships.intensity.Consequences.PackStep;
import org.tandem.partnerships.partnership.Route;

/** Says what another intensity changed, in sentences. */
@ConfluenceComponent
class ChangeTexts {
    private final Texts texts;

    @Inject
    ChangeTexts(Texts texts) {
        this.texts = texts;
    }

    /** A sentence per change: the Board first, then steps, then gates. */
    List<String> of(Consequences changed) {
        List<String> sentences = new ArrayList<>();
        if (changed.routeChanged()) {
            sentences.add(route(changed));
        }
        changed.stepsAdded().forEach(step -> sentences.add(step("step-added", step)));
        changed.stepsRemoved().forEach(step -> sentences.add(step("step-removed", step)));
        sentences.addAll(gates("gate-added", changed.gatesAdded()));
        sentences.addAll(gates("gate-removed", changed.gatesRemoved()));
        return sentences;
    }

    private String route(Consequences changed) {
        String now = route(changed.routeAfter());
        return changed.routeBefore()
                .map(before -> texts.text("tandem.intensity.changed.route", route(before), now))
                .orElseGet(() -> texts.text("tandem.intensity.changed.route-set", now));
    }

    private String route(Route kind) {
        return texts.text("tandem.intensity.route." + kind.id());
    }

    private String step(String key, PackStep step) {
        return texts.text(
                "tandem.intensity.changed." + key, step.number(), step.title(), step.map());
    }

    /** One sentence per transition. */
    private List<String> gates(String key, List<GuardedBy> gates) {
        Map<String, String> byTransition =
                gates.stream()
                        .collect(
                                Collectors.groupingBy(
                                        GuardedBy::transition,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                gate -> gate(gate.gate()),
                                                Collectors.joining(", "))));
        return byTransition.entrySet().stream()
                .map(
                        entry ->
                                texts.text(
                                        "tandem.intensity.changed." + key,
                                        texts.text("tandem.transition." + entry.getKey()),
                                        entry.getValue()))
                .toList();
    }

    private String gate(String gate) {
        return texts.text("tandem.intensity.gate." + gate);
    }
}
