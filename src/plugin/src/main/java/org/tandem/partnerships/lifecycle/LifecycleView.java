package org.tandem.partnerships.lifecycle;

import java.util.List;

/**
 * What the profile prints of a partnership's life.
 *
 * @param look the AUI lozenge that goes with the state
 * @param said what was said with the last transition, one line each
 * @param over that it is over, and how; empty while it is not
 * @param next what is next and who must do it (R22)
 * @param version of the record
 * @param address where transitions are posted
 * @param choices the transitions the reader may take
 */
public record LifecycleView(
        String state,
        String look,
        String since,
        List<String> said,
        String over,
        String next,
        String version,
        String address,
        List<Choice> choices) {
    /**
     * A transition that the reader may take, now or when nothing is missing any more.
     *
     * @param id as over REST
     * @param plain whether nothing need be said with it
     * @param reason whether a reason must be given
     * @param date whether a date must be given
     * @param kinds the ways to end it; empty where it does not end
     * @param causes the pack's reasons to end it; empty where it does not end
     * @param needs what must be done first
     */
    public record Choice(
            String id,
            String title,
            boolean plain,
            boolean reason,
            boolean date,
            List<Labelled> kinds,
            List<Labelled> causes,
            List<Need> needs) {}

    /** A value to choose, and how it is called. */
    public record Labelled(String id, String label) {}

    /**
     * Something to do first.
     *
     * @param link where; empty when there is no such place
     */
    public record Need(String text, String link) {}
}
