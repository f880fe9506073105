package org.tandem.partnerships.readiness;

import java.util.List;

/**
 * The caller's own sheet over REST, with what the caller's own team comes to. Nothing of the other
 * team is in it.
 *
 * @param side the caller's
 */
public record SheetJson(String side, List<RatingJson> ratings, TeamJson team) {
    /** The caller's rating of a category. */
    public record RatingJson(String category, int rating, String concerns, int version) {
        static RatingJson of(Rating rating) {
            return new RatingJson(
                    rating.category(), rating.value(), rating.concerns(), rating.version());
        }
    }

    /**
     * The caller's team.
     *
     * @param members how many
     * @param missing login names of those who have not rated everything
     */
    public record TeamJson(
            boolean complete, int members, List<String> missing, List<AverageJson> averages) {}

    /**
     * A category's average.
     *
     * @param average with two decimals, as text; null while the team is incomplete
     */
    public record AverageJson(String category, String average, int count) {}
}
