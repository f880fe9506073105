package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.IntensityLevels;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Route;
import org.tandem.partnerships.partnership.Transition;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;

/** What the pack that governs a partnership says about what may happen next. */
@ConfluenceComponent
public class PackRules {
    private final IntensityLevels intensity;
    private final Policies policies;

    @Inject
    PackRules(IntensityLevels intensity, Policies policies) {
        this.intensity = intensity;
        this.policies = policies;
    }

    /** The partnership's situation, by its state, intensity, agreement and pack. */
    public Situation of(Partnership partnership) {
        return of(partnership, intensity.of(partnership.id()));
    }

    /**
     * What the situation is, or would be, with an intensity.
     *
     * @param level {@code low}, {@code medium}, {@code high}; empty while it is not determined
     */
    public Situation of(Partnership partnership, Optional<String> level) {
        PolicyPack pack = policies.of(partnership.pack());
        String agreement = partnership.agreementType();
        Map<Transition, Set<Gate>> gates = new EnumMap<>(Transition.class);
        for (Transition transition : Transition.values()) {
            gates.put(transition, gates(pack, transition, level, agreement));
        }
        Optional<Route> route =
                level.flatMap(known -> Route.ofId(pack.route(known, agreement).route()));
        return new Situation(partnership.state(), route, gates, causes(pack));
    }

    /** The pack's reasons to end a partnership, their titles by id, in the pack's order (I9). */
    Map<String, String> causes(Partnership partnership) {
        return causes(policies.of(partnership.pack()));
    }

    private static Map<String, String> causes(PolicyPack pack) {
        Map<String, String> causes = new LinkedHashMap<>();
        pack.list("ending-reasons").forEach(one -> causes.put(one.id(), one.title()));
        return causes;
    }

    /** What the pack asks of an item before the Board; nothing while there is no intensity. */
    BoardTerms terms(Partnership partnership) {
        PolicyPack pack = policies.of(partnership.pack());
        return intensity
                .of(partnership.id())
                .map(level -> pack.route(level, partnership.agreementType()))
                .map(route -> new BoardTerms(isDecided(route.route()), route.leadDays()))
                .orElse(BoardTerms.NONE);
    }

    private static boolean isDecided(String route) {
        return Route.NOTICE_AND_APPROVAL.id().equals(route);
    }

    private static Set<Gate> gates(
            PolicyPack pack, Transition transition, Optional<String> level, String agreement) {
        return pack.gates(transition.id(), level, agreement).stream()
                .flatMap(id -> Gate.ofId(id).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
