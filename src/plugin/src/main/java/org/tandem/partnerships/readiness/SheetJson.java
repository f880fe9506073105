package org.tandem.partnerships.readiness;

import java.math.BigDecimal;
import java.util.List;

/**
 * The caller's own sheet over REST, with what the caller's own team comes to. Nothing of the other
 * team is in it.
 *
 * @param side the caller's
 * @param papers what the caller's team filled in together
 */
public record SheetJson(
        String side, List<RatingJson> ratings, TeamJson team, List<PaperJson> papers) {
    /**
     * The caller's rating of a category.
     *
     * @param rating 0 in a draft that has none yet
     */
    public record RatingJson(
            String category,
            int rating,
            String concerns,
            String strengths,
            boolean draft,
            int version) {
        static RatingJson of(Rating rating) {
            return new RatingJson(
                    rating.category(),
                    rating.value(),
                    rating.concerns(),
                    rating.strengths(),
                    rating.draft(),
                    rating.version());
        }
    }

    /**
     * The caller's team.
     *
     * @param members how many
     * @param answered how many have submitted everything
     * @param missing login names of those who have not
     * @param closed whether it ended its part
     */
    public record TeamJson(
            boolean complete,
            int members,
            int answered,
            List<String> missing,
            boolean closed,
            List<AverageJson> averages) {}

    /**
     * A category's average and spread.
     *
     * @param average with two decimals, as text; null while the team is open and incomplete
     * @param lowest 0 without an average
     */
    public record AverageJson(String category, String average, int count, int lowest, int highest) {
        static AverageJson of(TeamResult.Average average) {
            return new AverageJson(
                    average.category(),
                    average.mean().map(BigDecimal::toPlainString).orElse(null),
                    average.count(),
                    average.lowest(),
                    average.highest());
        }
    }
}
