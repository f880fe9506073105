package org.tandem.partnerships.tracker;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Which of Jira's changes to ask for. */
final class ReconcileWindow {
    /** Covers clocks that differ, and changes that were being committed while Jira was asked. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private ReconcileWindow() {}

    /**
     * The query for everything updated since the last time, some minutes overlapping. The moment is
     * given relative to now, because JQL reads absolute times in the asking user's time zone.
     *
     * @param last empty to ask for everything
     */
    static String jql(String projectKey, Optional<Instant> last, Instant now) {
        String project = "project = " + Jql.quote(projectKey);
        String since =
                last.map(then -> " AND updated >= \"-" + minutes(then, now) + "m\"").orElse("");
        // By key, so that issues that change meanwhile do not move between pages.
        return project + since + " ORDER BY key ASC";
    }

    private static long minutes(Instant then, Instant now) {
        return Math.max(0, Duration.between(then, now).toMinutes()) + 1 + OVERLAP.toMinutes();
    }
}
