package org.tandem.partnerships.lifecycle;

import java.util.List;
import org.tandem.partnerships.lifecycle.LifecycleView.Labelled;

/**
 * What the profile prints of decisions.
 *
 * @param address where decisions are posted
 * @param version of the record
 * @param today the last day that can be named
 * @param offers what the reader can record now
 */
public record DecisionsView(
        List<Row> rows, String address, String version, String today, List<Offer> offers) {
    /**
     * A decision.
     *
     * @param cycle to which renewal it belongs, in words; empty for the first
     */
    public record Row(
            String day, String what, String outcome, String decider, String note, String cycle) {}

    /**
     * A decision that can be recorded.
     *
     * @param outcomes to choose from; empty when there is one only
     */
    public record Offer(String id, String title, List<Labelled> outcomes) {}
}
