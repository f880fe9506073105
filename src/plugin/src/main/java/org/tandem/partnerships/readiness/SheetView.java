package org.tandem.partnerships.readiness;

import java.util.List;

/**
 * What the rating template prints: one member's own sheet.
 *
 * @param process how the exercise goes, step by step
 * @param source titles of the documents that say so; empty when the district wrote it
 * @param closed whether the team ended its part, so that nothing can be changed
 */
public record SheetView(
        boolean closed, List<String> process, String source, List<CategoryView> categories) {
    /**
     * A category with what the member saved.
     *
     * @param rating the chosen descriptor with its number; empty while not rated
     * @param version of the saved row; 0 while not rated
     */
    public record CategoryView(
            String id,
            String title,
            List<String> items,
            List<Choice> choices,
            String rating,
            String concerns,
            String strengths,
            boolean draft,
            int version) {}

    /** A rating one can choose. */
    public record Choice(int value, String text, boolean chosen) {}
}
