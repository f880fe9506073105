package org.tandem.partnerships.policy;

import java.util.List;
import java.util.Optional;

/**
 * A way to look at the lifecycle as steps (R30). Every state belongs to exactly one step.
 *
 * @param id stable: {@code policy}, {@code public}
 */
public record StepMap(String id, String title, String source, List<Step> steps) {
    /**
     * A step.
     *
     * @param actors who takes it, in the document's words; empty where it does not say
     * @param states names of lifecycle states, as {@code board-approval}
     */
    public record Step(
            String id, String title, String actors, String source, List<String> states) {}

    /** The step to which a state belongs; empty for a state that packs do not know. */
    public Optional<Step> stepOf(String state) {
        return steps.stream().filter(step -> step.states().contains(state)).findFirst();
    }
}
