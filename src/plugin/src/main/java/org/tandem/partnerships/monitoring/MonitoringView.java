package org.tandem.partnerships.monitoring;

import java.util.List;

/**
 * What the profile of a running partnership prints.
 *
 * @param meetings the next ones; empty while none is planned
 * @param actions how many are open and overdue, in a sentence
 * @param review when the next review is due, in words
 * @param requirements how the requirements stand, in a sentence
 * @param agreement where outcomes and metrics are agreed; null for readers without such a page
 */
public record MonitoringView(
        List<Link> meetings, String actions, String review, String requirements, Link agreement) {
    /** A page. */
    public record Link(String title, String url) {}
}
