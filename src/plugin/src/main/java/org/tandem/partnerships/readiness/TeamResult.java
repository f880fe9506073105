package org.tandem.partnerships.readiness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one team's submitted ratings come to (R82). Members without a rating are listed, never
 * counted as 0; averages exist when every member rated every category (R81) or the team closed
 * without those who are missing.
 *
 * @param members the team's keys
 * @param missing those who have not submitted every category
 * @param closed whether the team ended its part
 * @param averages per category, in the order of the categories
 */
record TeamResult(
        List<String> members, List<String> missing, boolean closed, List<Average> averages) {
    private static final int DECIMALS = 2;

    /**
     * A category's mean, with its spread from the lowest to the highest rating.
     *
     * @param mean with two decimals; empty while the team is open and incomplete, or nobody rated
     * @param count how many members rated it
     * @param lowest 0 without a mean
     * @param highest 0 without a mean
     */
    record Average(
            String category, Optional<BigDecimal> mean, int count, int lowest, int highest) {}

    /** Computes the result from the ratings of the team's members; others' are left out. */
    static TeamResult of(
            List<String> members, List<String> categories, List<Rating> ratings, boolean closed) {
        List<Rating> counted =
                counting(ratings).stream()
                        .filter(rating -> members.contains(rating.member()))
                        .filter(rating -> categories.contains(rating.category()))
                        .toList();
        List<String> missing =
                members.stream()
                        .filter(member -> count(counted, member) < categories.size())
                        .toList();
        boolean shown = closed || (missing.isEmpty() && !members.isEmpty());
        List<Average> averages =
                categories.stream().map(category -> average(category, counted, shown)).toList();
        return new TeamResult(members, missing, closed, averages);
    }

    /**
     * What counts: what was submitted, and of a member who began with a new code only the newest of
     * each category.
     */
    static List<Rating> counting(List<Rating> ratings) {
        Map<String, Rating> newest = new LinkedHashMap<>();
        ratings.stream()
                .filter(rating -> !rating.draft())
                .sorted(Comparator.comparingInt(Rating::round))
                .forEach(rating -> newest.put(rating.category() + "/" + rating.member(), rating));
        return List.copyOf(newest.values());
    }

    boolean complete() {
        return missing.isEmpty() && !members.isEmpty();
    }

    /** Whether the team's own members may see its averages. */
    boolean shown() {
        return closed || complete();
    }

    /** How many members have submitted everything. */
    int answered() {
        return members.size() - missing.size();
    }

    private static Average average(String category, List<Rating> counted, boolean shown) {
        IntSummaryStatistics values =
                counted.stream()
                        .filter(rating -> rating.category().equals(category))
                        .mapToInt(Rating::value)
                        .summaryStatistics();
        int count = (int) values.getCount();
        if (!shown || count == 0) {
            return new Average(category, Optional.empty(), count, 0, 0);
        }
        BigDecimal mean =
                BigDecimal.valueOf(values.getSum())
                        .divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
        return new Average(category, Optional.of(mean), count, values.getMin(), values.getMax());
    }

    private static long count(List<Rating> ratings, String member) {
        return ratings.stream().filter(rating -> rating.member().equals(member)).count();
    }
}
