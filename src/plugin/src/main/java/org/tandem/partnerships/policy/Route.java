package org.tandem.partnerships.policy;

/**
 * How a partnership of one level moves through the Board (R53).
 *
 * @param route {@code none}, {@code notice} or {@code notice-and-approval}
 * @param source {@code sample} where the documents leave it open (I22)
 * @param leadDays fewest days from the notice to the decision (R137); 0 where both may be on one
 *     day
 * @param leadSource where the lead time comes from; {@code sample} where no document names it
 */
public record Route(String level, String route, String source, int leadDays, String leadSource) {
    /** Where the Board decides. */
    static final String DECIDED = "notice-and-approval";

    static final int MOST_LEAD_DAYS = 365;

    /** The same level on another way; the lead time goes with a decision of the Board only. */
    Route by(String way, String from) {
        int days = way.equals(DECIDED) ? leadDays : 0;
        return new Route(level, way, from, days, leadSource);
    }

    /** Whether what a gate waits for can come about on a route. */
    static boolean passes(String route, String gate) {
        return switch (route) {
            case "none" -> !gate.contains("board");
            case "notice" -> !gate.endsWith("board-decision");
            default -> true;
        };
    }

    public boolean sample() {
        return source.equals(SourcedText.SAMPLE);
    }
}
