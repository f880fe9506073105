package org.tandem.partnerships.policy;

/**
 * How a partnership of one level moves through the Board (R53).
 *
 * @param route {@code none}, {@code notice} or {@code notice-and-approval}
 * @param source {@code sample} where the documents leave it open (I22)
 */
public record Route(String level, String route, String source) {
    public boolean sample() {
        return source.equals(SourcedText.SAMPLE);
    }
}
