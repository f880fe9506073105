package org.tandem.partnerships.phase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.partnership.StateCounts.StateCount;
import org.tandem.partnerships.policy.PackRef;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.StepMap;

/**
 * The partnerships of a phase.
 *
 * @param id one of {@link PolicyPack#PHASES}
 * @param states how many are in which of its states; states without any are left out
 */
record PhaseCount(String id, String title, Map<State, Integer> states) {
    /** Of all its states together. */
    int partnerships() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The four phases in their order.
     *
     * @param counts of all states and packs; the pack that governs says which phase a state is in
     * @param shown the pack whose titles the phases get
     */
    static List<PhaseCount> of(
            List<StateCount> counts, Function<PackRef, PolicyPack> packs, PolicyPack shown) {
        List<PhaseCount> phases = new ArrayList<>();
        for (StepMap.Step phase : shown.phases()) {
            Map<State, Integer> states = new EnumMap<>(State.class);
            counts.stream()
                    .filter(one -> isIn(phase.id(), one.state(), packs.apply(one.pack())))
                    .forEach(one -> states.merge(one.state(), one.partnerships(), Integer::sum));
            phases.add(new PhaseCount(phase.id(), phase.title(), states));
        }
        return phases;
    }

    private static boolean isIn(String phaseId, State state, PolicyPack pack) {
        return pack.phases().stream()
                .anyMatch(one -> one.id().equals(phaseId) && one.states().contains(state.id()));
    }
}
