package org.tandem.partnerships.readiness;

import java.util.List;

/**
 * What the rating template prints: one member's own sheet.
 *
 * @param address REST address below which each category is saved
 * @param closed whether the team ended its part, so that nothing can be changed
 */
public record SheetView(String address, boolean closed, List<CategoryView> categories) {
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
