package org.tandem.partnerships.tracker;

import java.util.Collection;
import java.util.Set;

/**
 * A feature that asks for issues and keeps what pages show of them. The methods that write are
 * called inside a transaction, without a person on whose behalf.
 */
public interface IssueMirror {
    /** The issue asked for under this outbox key exists; other features' keys are ignored. */
    void created(String outboxKey, String issueKey);

    /** Entity properties that {@link #refresh} reads. */
    Set<String> properties();

    /** Those of the issues that this feature keeps. */
    Set<String> kept(Collection<String> issueKeys);

    /** Takes over what Jira says now; saying the same twice changes nothing. */
    void refresh(Issue issue);
}
