package org.tandem.partnerships.readiness;

import java.util.List;

/**
 * What the summary template prints for a member of one team.
 *
 * @param shown whether averages are shown; else the rows show the member's own rating only
 * @param progress how many of the team have rated, as a sentence
 * @param missing full names of those who have not; empty when none
 */
public record SummaryView(
        boolean shown,
        String members,
        String progress,
        String missing,
        List<Row> rows,
        List<Said> said,
        String noThreshold,
        String framework) {
    /**
     * A category.
     *
     * @param value the team's average with two decimals, or the member's own rating; empty while
     *     there is none
     * @param count how many members rated it
     * @param spread lowest and highest rating; empty without an average
     */
    public record Row(String title, String value, String count, String spread) {}

    /** What the members wrote about a category, for the team to merge into its list. */
    public record Said(String title, List<String> concerns, List<String> strengths) {}
}
