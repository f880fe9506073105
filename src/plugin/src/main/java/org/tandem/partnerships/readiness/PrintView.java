package org.tandem.partnerships.readiness;

import java.util.List;

/**
 * The tool on one sheet of paper.
 *
 * @param heading whose it is; empty on a blank form
 * @param note about what the numbers are; empty on a blank form
 * @param scale what the ratings mean, best first
 */
public record PrintView(
        String heading,
        String note,
        List<String> process,
        List<String> scale,
        List<Row> rows,
        String noThreshold,
        String framework) {
    /**
     * A category.
     *
     * @param rating what is filled in; empty on a blank form
     * @param concerns what is filled in; empty on a blank form
     * @param strengths what is filled in; empty on a blank form
     */
    public record Row(
            String title, List<String> items, String rating, String concerns, String strengths) {}
}
