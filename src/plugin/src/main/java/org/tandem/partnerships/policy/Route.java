package org.tandem.partnerships.policy;

/**
 * How a partnership of one level moves through the Board (R53).
 *
 * @param route {@code none}, {@code notice} or {@code notice-and-approval}
 * @param source {@code sample} where the documents leave it open (I22)
 */
public record Route(String level, String route, String source) {
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
