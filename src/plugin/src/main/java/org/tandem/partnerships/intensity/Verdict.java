package org.tandem.partnerships.intensity;

import java.util.Map;
import org.tandem.partnerships.policy.Rubric;

/**
 * What a full set of answers comes to (R50).
 *
 * @param level low, medium or high
 */
record Verdict(String level, int points) {
    /**
     * Adds the points up and takes the highest level that they reach.
     *
     * @param answers a valid option for every criterion
     */
    static Verdict of(Rubric rubric, Map<String, String> answers) {
        int points =
                rubric.criteria().stream()
                        .mapToInt(criterion -> points(criterion, answers.get(criterion.id())))
                        .sum();
        String level =
                rubric.cutOffs().stream()
                        .filter(cutOff -> points >= cutOff.from())
                        .reduce((lower, higher) -> higher)
                        .orElseGet(() -> rubric.cutOffs().get(0))
                        .level();
        return new Verdict(level, points);
    }

    private static int points(Rubric.Criterion criterion, String chosen) {
        return criterion.options().stream()
                .filter(option -> option.id().equals(chosen))
                .mapToInt(Rubric.Option::points)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(criterion.id() + "=" + chosen));
    }
}
