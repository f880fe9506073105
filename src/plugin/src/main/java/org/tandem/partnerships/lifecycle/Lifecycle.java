package org.tandem.partnerships.lifecycle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.partnership.Gate;
import org.tandem.partnerships.partnership.Route;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.partnership.Transition;

/** The rule of the state machine, free of storage and of persons. */
public final class Lifecycle {
    private Lifecycle() {}

    /**
     * The transitions that lead on from a state. Where the way forks by the Board's route and the
     * route is not known yet, both ways are answered; both need the intensity first.
     */
    public static List<Transition> from(State state, Optional<Route> route) {
        return Arrays.stream(Transition.values()).filter(one -> exists(one, state, route)).toList();
    }

    private static boolean exists(Transition transition, State state, Optional<Route> route) {
        return transition.startsAt(state)
                && (!transition.dependsOnRoute(state) || route.map(transition::isOn).orElse(true));
    }

    /**
     * The gates before a transition: those of the pack, those that the Board's route implies, the
     * intensity where the way depends on it, and the reason where one must be given.
     *
     * @param pack the pack's gates for this transition and intensity
     * @param route empty while the intensity, and with it the route, is not determined
     */
    public static Set<Gate> gates(
            Transition transition, State state, Optional<Route> route, Set<Gate> pack) {
        EnumSet<Gate> gates = EnumSet.noneOf(Gate.class);
        gates.addAll(pack);
        if (transition.needsRoute() && route.isEmpty()) {
            gates.add(Gate.INTENSITY_SET);
        }
        if (transition.asks(Transition.Asks.REASON)) {
            gates.add(Gate.REASON_GIVEN);
        }
        route.ifPresent(known -> gates.addAll(ofRoute(transition, known)));
        return gates;
    }

    private static Set<Gate> ofRoute(Transition transition, Route route) {
        boolean decided = route == Route.NOTICE_AND_APPROVAL;
        if (route == Route.NONE) {
            return Set.of();
        }
        return switch (transition) {
            case IMPLEMENT ->
                    decided
                            ? Set.of(Gate.BOARD_NOTICE, Gate.BOARD_DECISION)
                            : Set.of(Gate.BOARD_NOTICE);
            case RENEWED ->
                    decided
                            ? Set.of(Gate.RENEWAL_BOARD_NOTICE, Gate.RENEWAL_BOARD_DECISION)
                            : Set.of(Gate.RENEWAL_BOARD_NOTICE);
            default -> Set.of();
        };
    }

    /**
     * Whether a transition may be taken.
     *
     * @param pack the pack's gates for this transition and intensity
     * @param met the gates that are met
     */
    public static Ruling rule(
            Transition transition,
            State state,
            Optional<Route> route,
            Set<Gate> pack,
            Set<Gate> met) {
        if (!exists(transition, state, route)) {
            return Ruling.impossible(transition);
        }
        List<Gate> unmet =
                gates(transition, state, route, pack).stream()
                        .filter(gate -> !met.contains(gate) || isOpen(gate, transition, route))
                        .toList();
        return new Ruling(transition, true, unmet);
    }

    /** Without a route there is no intensity either, whatever a source of facts may say. */
    private static boolean isOpen(Gate gate, Transition transition, Optional<Route> route) {
        return gate == Gate.INTENSITY_SET && transition.needsRoute() && route.isEmpty();
    }
}
