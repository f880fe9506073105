package org.tandem.partnerships.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tandem.partnerships.partnership.Route;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.policy.StepMap;

/** A partnership's state as steps of a map (R30). */
final class Steps {
    private static final List<String> AT_THE_BOARD =
            List.of(State.BOARD_APPROVAL.id(), State.RENEWAL_APPROVAL.id());

    private Steps() {}

    /** How far a step is. */
    enum Status {
        DONE,
        CURRENT,
        AHEAD,
        /** Not on the way of a partnership that the Board does not hear of (R53). */
        SKIPPED
    }

    /** A step of the map and how far it is. */
    record Tracked(StepMap.Step step, Status status) {}

    /**
     * The map's steps in order: those before the one of the state are done.
     *
     * @param route empty while the intensity is not determined
     */
    static List<Tracked> of(StepMap map, State state, Optional<Route> route) {
        List<StepMap.Step> steps = map.steps();
        int current =
                IntStream.range(0, steps.size())
                        .filter(i -> steps.get(i).states().contains(state.id()))
                        .findFirst()
                        .orElse(-1);
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Tracked(steps.get(i), status(steps.get(i), i - current, route)))
                .toList();
    }

    private static Status status(StepMap.Step step, int afterCurrent, Optional<Route> route) {
        if (afterCurrent == 0) {
            return Status.CURRENT;
        }
        if (route.filter(Route.NONE::equals).isPresent()
                && AT_THE_BOARD.containsAll(step.states())) {
            return Status.SKIPPED;
        }
        return afterCurrent < 0 ? Status.DONE : Status.AHEAD;
    }
}
