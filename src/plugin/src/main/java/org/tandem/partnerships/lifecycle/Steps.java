package org.tandem.partnerships.lifecycle;

import java.util.List;
import java.util.stream.IntStream;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.policy.StepMap;

/** A partnership's state as steps of a map (R30). */
final class Steps {
    private Steps() {}

    /** How far a step is. */
    enum Status {
        DONE,
        CURRENT,
        AHEAD
    }

    /** A step of the map and how far it is. */
    record Tracked(StepMap.Step step, Status status) {}

    /** The map's steps in order: those before the one of the state are done. */
    static List<Tracked> of(StepMap map, State state) {
        List<StepMap.Step> steps = map.steps();
        int current =
                IntStream.range(0, steps.size())
                        .filter(i -> steps.get(i).states().contains(state.id()))
                        .findFirst()
                        .orElse(-1);
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Tracked(steps.get(i), status(i, current)))
                .toList();
    }

    private static Status status(int step, int current) {
        if (step == current) {
            return Status.CURRENT;
        }
        return step < current ? Status.DONE : Status.AHEAD;
    }
}
