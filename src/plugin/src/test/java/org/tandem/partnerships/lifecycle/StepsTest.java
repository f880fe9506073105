package org.tandem.partnerships.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.partnerships.lifecycle.Steps.Status.AHEAD;
import static org.tandem.partnerships.lifecycle.Steps.Status.CURRENT;
import static org.tandem.partnerships.lifecycle.Steps.Status.DONE;
import static org.tandem.partnerships.lifecycle.Steps.Status.SKIPPED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.partnership.Route;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.policy.StepMap;

class StepsTest {
    private static final StepMap MAP =
            new StepMap(
                    "policy",
                    "Steps",
                    "sample",
                    List.of(
                            step("begin", State.INQUIRY, State.VETTING),
                            step("develop", State.DEVELOPING),
                            step("board", State.BOARD_APPROVAL),
                            step("run", State.IMPLEMENTING)));

    @Test
    void stepsBeforeTheCurrentOneAreDoneAndThoseAfterItAhead() {
        assertThat(statuses(State.DEVELOPING, Optional.of(Route.NOTICE)))
                .containsExactly(DONE, CURRENT, AHEAD, AHEAD);
        assertThat(statuses(State.VETTING, Optional.empty()))
                .containsExactly(CURRENT, AHEAD, AHEAD, AHEAD);
    }

    @Test
    void whereTheBoardHearsNothingItsStepIsSkipped() {
        assertThat(statuses(State.IMPLEMENTING, Optional.of(Route.NONE)))
                .containsExactly(DONE, DONE, SKIPPED, CURRENT);
        assertThat(statuses(State.BOARD_APPROVAL, Optional.of(Route.NONE)))
                .containsExactly(DONE, DONE, CURRENT, AHEAD);
    }

    private static List<Steps.Status> statuses(State state, Optional<Route> route) {
        return Steps.of(MAP, state, route).stream().map(Steps.Tracked::status).toList();
    }

    private static StepMap.Step step(String id, State... states) {
        List<String> ids = List.of(states).stream().map(State::id).toList();
        return new StepMap.Step(id, id, "", "sample", ids);
    }
}
