package org.tandem.partnerships.tracker;

import java.time.Instant;
import java.util.Optional;

/**
 * A change on its way to Jira.
 *
 * @param key stored on the issue, so that a retry finds what an earlier attempt made
 * @param actorKey the person who asked; the change is made with that person's rights
 * @param attempts how often it was begun
 * @param lastError Jira's or the network's words; empty when nothing went wrong
 */
record OutboxEntry(
        int id,
        String key,
        Kind kind,
        String actorKey,
        String payload,
        State state,
        int attempts,
        Instant nextAttempt,
        String lastError,
        Optional<String> issueKey,
        Instant createdAt) {
    /** What is to be done. */
    enum Kind {
        /** Payload: an {@link IssueInput}. */
        CREATE,
        /** Payload: an {@link IssueMove}. */
        MOVE,
        /** Payload: an {@link IssueHandOver}. */
        HAND_OVER,
        /** Payload: an {@link IssuePropertyChange}. */
        PROPERTY
    }

    /** How far it has come. */
    enum State {
        /** Waits for its next attempt, however often Jira could not be reached. */
        PENDING,
        DELIVERED,
        /** Jira refused: somebody must act before it is worth another attempt. */
        STUCK
    }
}
