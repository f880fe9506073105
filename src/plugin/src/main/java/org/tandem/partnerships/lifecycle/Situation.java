package org.tandem.partnerships.lifecycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.Route;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.partnership.Transition;

/**
 * All that decides what may happen next, whoever asks.
 *
 * @param route empty while the intensity is not determined
 * @param pack the pack's gates by transition, for the intensity; transitions without may lack
 * @param causes the pack's reasons to end a partnership, their titles by id (I9); may be empty
 */
public record Situation(
        State state,
        Optional<Route> route,
        Map<Transition, Set<Gate>> pack,
        Map<String, String> causes) {
    /** The transitions that lead on. */
    public List<Transition> transitions() {
        return Lifecycle.from(state, route);
    }

    /** The gates before a transition. */
    public Set<Gate> gates(Transition transition) {
        Set<Gate> own = pack.getOrDefault(transition, Set.of());
        return Lifecycle.gates(transition, state, route, own);
    }

    /** The gates before all transitions that lead on. */
    public Set<Gate> gates() {
        EnumSet<Gate> all = EnumSet.noneOf(Gate.class);
        transitions().forEach(transition -> all.addAll(gates(transition)));
        return all;
    }

    Ruling rule(Transition transition, Set<Gate> met) {
        Set<Gate> own = pack.getOrDefault(transition, Set.of());
        return Lifecycle.rule(transition, state, route, own, met);
    }
}
