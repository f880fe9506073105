package org.tandem.partnerships.readiness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one team's ratings come to (R82). Members without a rating are listed, never counted as 0;
 * averages exist only when every member rated every category (R81).
 *
 * @param members the team's keys
 * @param missing those who have not rated every category
 * @param averages per category, in the order of the categories
 */
record TeamResult(List<String> members, List<String> missing, List<Average> averages) {
    private static final int DECIMALS = 2;

    /**
     * A category's mean.
     *
     * @param mean with two decimals; empty while the team is incomplete
     * @param count how many members rated it
     */
    record Average(String category, Optional<BigDecimal> mean, int count) {}

    /** Computes the result from the ratings of the team's members; others' are left out. */
    static TeamResult of(List<String> members, List<String> categories, List<Rating> ratings) {
        List<Rating> own =
                ratings.stream()
                        .filter(rating -> members.contains(rating.member()))
                        .filter(rating -> categories.contains(rating.category()))
                        .toList();
        List<String> missing =
                members.stream().filter(member -> count(own, member) < categories.size()).toList();
        boolean complete = missing.isEmpty() && !members.isEmpty();
        List<Average> averages = new ArrayList<>();
        for (String category : categories) {
            List<Integer> values =
                    own.stream()
                            .filter(rating -> rating.category().equals(category))
                            .map(Rating::value)
                            .toList();
            averages.add(
                    new Average(
                            category,
                            complete ? Optional.of(mean(values)) : Optional.empty(),
                            values.size()));
        }
        return new TeamResult(members, missing, averages);
    }

    boolean complete() {
        return missing.isEmpty() && !members.isEmpty();
    }

    private static long count(List<Rating> ratings, String member) {
        return ratings.stream().filter(rating -> rating.member().equals(member)).count();
    }

    private static BigDecimal mean(List<Integer> values) {
        int sum = values.stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(values.size()), DECIMALS, RoundingMode.HALF_UP);
    }
}
