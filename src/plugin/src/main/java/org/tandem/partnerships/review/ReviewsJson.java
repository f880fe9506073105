package org.tandem.partnerships.review;

import java.util.List;

/**
 * A partnership's reviews over REST.
 *
 * @param next when the next review is due; null while none is
 * @param results those of this cycle and school year, earliest first, then earlier ones
 */
public record ReviewsJson(String next, List<ReviewJson> results) {
    /**
     * A review.
     *
     * @param current whether it is of this cycle and school year
     * @param missing the slots that nobody filled yet
     * @param decision null until the organizational owner decided
     * @param offers the transition that the decision leads on to; null when there is none now
     */
    public record ReviewJson(
            String id,
            String title,
            int cycle,
            String schoolYear,
            String due,
            boolean current,
            boolean overdue,
            List<ContributionJson> inputs,
            List<String> missing,
            ViabilityJson decision,
            String offers) {}

    /**
     * What was written into a slot.
     *
     * @param by login name, or key when the account is gone
     */
    public record ContributionJson(String slot, String text, String by, String at, int version) {}

    /** What the organizational owner decided. */
    public record ViabilityJson(
            String choice, String rationale, String by, String at, int version) {}
}
