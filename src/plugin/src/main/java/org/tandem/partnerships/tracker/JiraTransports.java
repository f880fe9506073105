package org.tandem.partnerships.tracker;

/** Gives a transport that acts with one user's rights in Jira. */
public interface JiraTransports {
    /**
     * A transport whose calls Jira sees as made by this person.
     *
     * @throws TrackerUnavailable when Jira is not linked, or the user must first allow access
     */
    JiraTransport actingAs(String personKey);

    /**
     * Where people open Jira in their browser, without a trailing slash; empty when it is not
     * linked.
     */
    String displayUrl();
}
