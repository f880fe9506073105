package org.tandem.partnerships.lifecycle;

import java.util.List;
import org.tandem.partnerships.lifecycle.LifecycleView.Labelled;

/**
 * What the profile prints of decisions.
 *
 * @param rows newest first
 * @param next the number before which to continue; empty at the end
 * @param address where decisions are posted
 * @param version of the record
 * @param today the last day that can be named
 * @param offers what the reader can record now
 */
public record DecisionsView(
        List<Row> rows,
        String next,
        String address,
        String version,
        String today,
        List<Offer> offers) {
    /**
     * A decision.
     *
     * @param outcomes about the partnership and its agreement, one line each
     * @param presented by whom, with which owner; empty when nobody presented it
     * @param cycle to which renewal it belongs, in words; empty for the first
     */
    public record Row(
            String day,
            String what,
            List<String> outcomes,
            String decider,
            String presented,
            String note,
            String cycle) {}

    /**
     * A decision that can be recorded.
     *
     * @param about what to know first; may be empty
     * @param outcomes about the partnership; empty when there is one only
     * @param moaOutcomes about the agreement; empty where it is not decided about
     * @param presenter null where nobody presents it
     */
    public record Offer(
            String id,
            String title,
            String about,
            List<Labelled> outcomes,
            List<Labelled> moaOutcomes,
            Presenter presenter) {}

    /**
     * The field for who presents it to the Board.
     *
     * @param proposed login name of who presented the notice; may be empty
     * @param about who can be named, and the owner who is recorded with it
     */
    public record Presenter(String proposed, boolean required, String about) {}
}
