package org.tandem.partnerships.intensity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tandem.partnerships.partnership.Route;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.partnership.Transition;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.StepMap;

/**
 * What another intensity means under a pack (R51–R53): the rows of its tables that differ.
 *
 * @param gatesAdded required from now on
 * @param gatesRemoved required no longer
 * @param routeBefore through the Board; empty while no intensity was set
 * @param stepsAdded on the way from now on
 */
record Consequences(
        List<GuardedBy> gatesAdded,
        List<GuardedBy> gatesRemoved,
        Optional<Route> routeBefore,
        Route routeAfter,
        List<PackStep> stepsAdded,
        List<PackStep> stepsRemoved) {
    /** A gate before a transition, both by id. */
    record GuardedBy(String transition, String gate) {}

    /**
     * A step of one of the pack's step maps.
     *
     * @param map title of the map
     * @param number counted in the map, from 1
     */
    record PackStep(String map, int number, String id, String title) {}

    private static final List<String> AT_THE_BOARD =
            List.of(State.BOARD_APPROVAL.id(), State.RENEWAL_APPROVAL.id());

    /**
     * Compares two levels.
     *
     * @param agreement id of the type of agreement, which may have a way of its own; may be empty
     * @param before empty while no intensity was set
     */
    static Consequences between(
            PolicyPack pack, String agreement, Optional<String> before, String after) {
        List<GuardedBy> gatesBefore = gates(pack, agreement, before);
        List<GuardedBy> gatesAfter = gates(pack, agreement, Optional.of(after));
        Optional<Route> routeBefore = before.map(level -> route(pack, agreement, level));
        Route routeAfter = route(pack, agreement, after);
        List<PackStep> stepsBefore = steps(pack, routeBefore.orElse(Route.NONE));
        List<PackStep> stepsAfter = steps(pack, routeAfter);
        return new Consequences(
                without(gatesAfter, gatesBefore),
                without(gatesBefore, gatesAfter),
                routeBefore,
                routeAfter,
                without(stepsAfter, stepsBefore),
                without(stepsBefore, stepsAfter));
    }

    boolean routeChanged() {
        return routeBefore.filter(routeAfter::equals).isEmpty();
    }

    /** Whether nothing is different but the answers. */
    boolean none() {
        return gatesAdded.isEmpty() && gatesRemoved.isEmpty() && !routeChanged();
    }

    private static Route route(PolicyPack pack, String agreement, String level) {
        return Route.ofId(pack.route(level, agreement).route()).orElseThrow();
    }

    private static List<GuardedBy> gates(
            PolicyPack pack, String agreement, Optional<String> level) {
        List<GuardedBy> gates = new ArrayList<>();
        for (Transition transition : Transition.values()) {
            pack.gates(transition.id(), level, agreement)
                    .forEach(gate -> gates.add(new GuardedBy(transition.id(), gate)));
        }
        return gates;
    }

    /** The steps that a partnership goes through which the Board hears of, or does not. */
    private static List<PackStep> steps(PolicyPack pack, Route route) {
        List<PackStep> taken = new ArrayList<>();
        for (StepMap map : pack.stepMaps()) {
            int number = 0;
            for (StepMap.Step step : map.steps()) {
                number++;
                if (isTaken(step, route)) {
                    taken.add(new PackStep(map.title(), number, step.id(), step.title()));
                }
            }
        }
        return taken;
    }

    private static boolean isTaken(StepMap.Step step, Route route) {
        boolean ofTheBoard = !step.states().isEmpty() && AT_THE_BOARD.containsAll(step.states());
        return route != Route.NONE || !ofTheBoard;
    }

    private static <T> List<T> without(Collection<T> these, Collection<T> those) {
        return these.stream().filter(one -> !those.contains(one)).toList();
    }
}
