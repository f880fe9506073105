package org.tandem.partnerships.readiness;

import java.util.List;

/**
 * What the joint template prints.
 *
 * @param open whether both teams have ended their part
 * @param teams how far each is, as sentences
 * @param side name of the reader's own side; empty when on neither team
 * @param sharing whether the reader's team lets the other see its averages
 * @param numbers averages of both; empty unless both teams want it
 */
public record JointView(
        boolean open,
        List<String> teams,
        String meeting,
        String framework,
        String noThreshold,
        List<CategoryView> categories,
        List<NumberRow> numbers,
        String side,
        boolean sharing,
        String teamVersion,
        boolean interactive,
        DecisionView decision) {
    /** A category with what both teams brought. */
    public record CategoryView(String title, List<SideView> sides) {}

    /** What one team brought to a category. */
    public record SideView(
            String title,
            List<String> starred,
            List<Fact> facts,
            List<String> strengths,
            List<ConcernView> concerns) {}

    /** A text that the team put down. */
    public record Fact(String label, String value) {}

    /**
     * A concern.
     *
     * @param ref unique on the page
     * @param outcome what became of it; empty while it is open
     */
    public record ConcernView(
            String ref, String side, String category, String text, String outcome) {}

    /** Averages of both teams in a category, in the order of the document. */
    public record NumberRow(String title, String district, String partner) {}

    /**
     * What people decided.
     *
     * @param text empty while nothing is decided
     */
    public record DecisionView(
            String version, String text, String name, String date, String note, String today) {}
}
