package org.tandem.partnerships.readiness;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.partnership.Side;

/**
 * What both teams have before them when they meet (R83, R87).
 *
 * @param teams each team's papers
 * @param results each team's averages; empty unless both teams let the other see them
 * @param joint what they decided together
 */
record Together(Map<Side, Papers> teams, Map<Side, TeamResult> results, Papers joint) {
    /** Whether both teams have ended their part. */
    boolean open() {
        return open(teams);
    }

    static boolean open(Map<Side, Papers> teams) {
        return teams.values().stream().allMatch(Papers::closed);
    }

    /** Numbers of the other side appear only when both want it (R87). */
    static boolean numbersShown(Map<Side, Papers> teams) {
        return open(teams) && teams.values().stream().allMatch(Papers::sharing);
    }

    /** A team's average with two decimals; empty when it is not to be seen. */
    Optional<BigDecimal> average(Side side, String category) {
        return Optional.ofNullable(results.get(side)).stream()
                .flatMap(result -> result.averages().stream())
                .filter(average -> average.category().equals(category))
                .flatMap(average -> average.mean().stream())
                .findFirst();
    }

    /** Whether the team has this concern on its list. */
    boolean has(Concern concern) {
        return teams.get(concern.side())
                .category(concern.category())
                .lines(TeamFields.CONCERNS)
                .contains(concern.text());
    }
}
