package org.tandem.partnerships.tracker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.tracker.OutboxEntry.Kind;
import org.tandem.partnerships.tracker.OutboxEntry.State;

/** The outbox in memory. */
final class MemoryOutbox implements OutboxStore {
    private final List<OutboxEntry> entries = new ArrayList<>();
    private final Clock clock;

    MemoryOutbox(Clock clock) {
        this.clock = clock;
    }

    OutboxEntry only() {
        return entries.get(0);
    }

    OutboxEntry last() {
        return entries.get(entries.size() - 1);
    }

    @Override
    public synchronized void add(String key, Kind kind, String actorKey, String payload) {
        entries.add(
                new OutboxEntry(
                        entries.size() + 1,
                        key,
                        kind,
                        actorKey,
                        payload,
                        State.PENDING,
                        0,
                        clock.now(),
                        "",
                        Optional.empty(),
                        clock.now()));
    }

    @Override
    public synchronized List<OutboxEntry> due(int limit) {
        return entries.stream()
                .filter(e -> e.state() == State.PENDING && !e.nextAttempt().isAfter(clock.now()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<OutboxEntry> find(int id) {
        return entries.stream().filter(e -> e.id() == id).findFirst();
    }

    @Override
    public synchronized Optional<String> issueOf(String entryKey) {
        return entries.stream()
                .filter(e -> e.key().equals(entryKey))
                .findFirst()
                .flatMap(OutboxEntry::issueKey);
    }

    @Override
    public synchronized List<OutboxEntry> troubled(int afterId, int limit) {
        return entries.stream()
                .filter(e -> e.id() > afterId && e.state() != State.DELIVERED && e.attempts() > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized int count(State state) {
        return (int) entries.stream().filter(e -> e.state() == state).count();
    }

    @Override
    public synchronized Optional<String> lastActor() {
        return entries.stream()
                .filter(e -> e.state() == State.DELIVERED)
                .max(Comparator.comparing(OutboxEntry::id))
                .map(OutboxEntry::actorKey);
    }

    @Override
    public void attempting(OutboxEntry entry, Instant nextAttempt) {
        OutboxEntry now = current(entry);
        put(now, now.state(), now.attempts() + 1, nextAttempt, now.lastError(), now.issueKey());
    }

    @Override
    public void later(OutboxEntry entry, Instant nextAttempt, String error) {
        OutboxEntry now = current(entry);
        put(now, State.PENDING, now.attempts(), nextAttempt, error, now.issueKey());
    }

    @Override
    public void stuck(OutboxEntry entry, String error) {
        OutboxEntry now = current(entry);
        put(now, State.STUCK, now.attempts(), now.nextAttempt(), error, now.issueKey());
    }

    @Override
    public void delivered(OutboxEntry entry, String issueKey) {
        OutboxEntry now = current(entry);
        Optional<String> issue = Optional.of(issueKey);
        put(now, State.DELIVERED, now.attempts(), now.nextAttempt(), "", issue);
    }

    @Override
    public void retry(OutboxEntry entry) {
        OutboxEntry now = current(entry);
        put(now, State.PENDING, now.attempts(), clock.now(), now.lastError(), now.issueKey());
    }

    private OutboxEntry current(OutboxEntry entry) {
        return find(entry.id()).orElseThrow();
    }

    private synchronized void put(
            OutboxEntry e,
            State state,
            int attempts,
            Instant next,
            String error,
            Optional<String> issueKey) {
        entries.set(
                e.id() - 1,
                new OutboxEntry(
                        e.id(),
                        e.key(),
                        e.kind(),
                        e.actorKey(),
                        e.payload(),
                        state,
                        attempts,
                        next,
                        error,
                        issueKey,
                        e.createdAt()));
    }
}
