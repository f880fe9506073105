package org.tandem.partnerships.policy;

import java.util.List;

/**
 * The rubric that determines intensity (R50).
 *
 * @param version counted up whenever criteria or cut-offs change; stored with the answers
 * @param source {@code sample} for a rubric of ours: no document contains one (I23)
 * @param cutOffs by rising points; the first holds from the fewest points that can be had
 */
public record Rubric(
        int version, String title, String source, List<Criterion> criteria, List<CutOff> cutOffs) {
    /** A question with the answers to choose from. */
    public record Criterion(String id, String question, List<Option> options) {}

    /** An answer and what it counts. */
    public record Option(String id, String text, int points) {}

    /**
     * Where a level begins.
     *
     * @param from fewest points for it
     */
    public record CutOff(String level, int from) {}

    public boolean sample() {
        return source.equals(SourcedText.SAMPLE);
    }
}
