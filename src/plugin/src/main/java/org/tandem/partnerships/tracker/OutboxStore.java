package org.tandem.partnerships.tracker;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tandem.partnerships.tracker.OutboxEntry.Kind;
import org.tandem.partnerships.tracker.OutboxEntry.State;

/** The entries of the outbox. The caller holds the transaction. */
interface OutboxStore {
    void add(String key, Kind kind, String actorKey, String payload);

    /** The pending entries whose time has come, oldest first. */
    List<OutboxEntry> due(int limit);

    Optional<OutboxEntry> find(int id);

    /** The issue that an entry was delivered as; empty while it is not. */
    Optional<String> issueOf(String entryKey);

    /** Entries after an id that are stuck, or were tried in vain at least once. */
    List<OutboxEntry> troubled(int afterId, int limit);

    int count(State state);

    /** The person whose change was delivered last: someone who can see Tandem's issues. */
    Optional<String> lastActor();

    /** Notes that an attempt begins, so that even a crash in the middle counts as one. */
    void attempting(OutboxEntry entry, Instant nextAttempt);

    void later(OutboxEntry entry, Instant nextAttempt, String error);

    void stuck(OutboxEntry entry, String error);

    void delivered(OutboxEntry entry, String issueKey);

    /** Makes an entry that is not delivered due now. */
    void retry(OutboxEntry entry);
}
