package org.tandem.partnerships.readiness;

import java.util.List;

/**
 * What the template of the team's own sheet prints.
 *
 * @param version of the paper that says whether the team has closed
 * @param closings when the team ended its part and took it up again, newest first
 */
public record TeamView(
        String version,
        boolean closed,
        boolean sharing,
        List<Closing> closings,
        boolean interactive,
        String importance,
        List<CategoryView> categories) {
    /** What the team puts down about a category. */
    public record CategoryView(
            String id,
            String title,
            String version,
            List<Item> items,
            List<Field> fields,
            boolean agreed,
            boolean disagreed,
            String note,
            String concerns,
            String strengths) {}

    /**
     * That the team ended its part or took it up again.
     *
     * @param said when and by whom, as a sentence
     * @param reason may be empty
     */
    public record Closing(String said, String reason) {}

    /** An item that may matter more than others. */
    public record Item(String number, String text, boolean starred) {}

    /**
     * A text that the items ask for.
     *
     * @param hint advice on what was written; empty when there is none
     */
    public record Field(String name, String label, String value, String hint) {}
}
