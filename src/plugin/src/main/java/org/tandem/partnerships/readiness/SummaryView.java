package org.tandem.partnerships.readiness;

import java.util.List;

/**
 * What the summary template prints for a member of one team.
 *
 * @param complete whether every member rated everything, so that averages are shown
 * @param missing full names of those who have not
 * @param rows per category; while incomplete they show the member's own rating only
 */
public record SummaryView(
        boolean complete,
        String members,
        String missing,
        List<Row> rows,
        String noThreshold,
        String framework) {
    /**
     * A category.
     *
     * @param value the team's average with two decimals, or the member's own rating; empty while
     *     there is none
     * @param count how many members rated it
     */
    public record Row(String title, String value, String count) {}
}
