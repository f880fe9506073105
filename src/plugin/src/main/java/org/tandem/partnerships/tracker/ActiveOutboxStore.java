package org.tandem.partnerships.tracker;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.tracker.OutboxEntry.Kind;
import org.tandem.partnerships.tracker.OutboxEntry.State;

/** The outbox in a table of Active Objects. */
@ConfluenceComponent
class ActiveOutboxStore implements OutboxStore {
    private static final int LONGEST_ERROR = 1_000;

    private final ActiveObjects ao;
    private final Clock clock;

    @Inject
    ActiveOutboxStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public void add(String key, Kind kind, String actorKey, String payload) {
        ao.create(
                OutboxEntity.class,
                new DBParam("ENTRY_KEY", key),
                new DBParam("KIND", kind.name()),
                new DBParam("ACTOR_KEY", actorKey),
                new DBParam("PAYLOAD", payload),
                new DBParam("STATE", State.PENDING.name()),
                new DBParam("ATTEMPTS", 0),
                new DBParam("NEXT_ATTEMPT", clock.now().toEpochMilli()),
                new DBParam("CREATED_AT", Date.from(clock.now())));
    }

    @Override
    public List<OutboxEntry> due(int limit) {
        return find(
                Query.select()
                        .where(
                                "STATE = ? AND NEXT_ATTEMPT <= ?",
                                State.PENDING.name(),
                                clock.now().toEpochMilli())
                        .order("ID ASC")
                        .limit(limit));
    }

    @Override
    public Optional<OutboxEntry> find(int id) {
        return find(Query.select().where("ID = ?", id)).stream().findFirst();
    }

    @Override
    public Optional<String> issueOf(String entryKey) {
        return find(Query.select().where("ENTRY_KEY = ?", entryKey)).stream()
                .findFirst()
                .flatMap(OutboxEntry::issueKey);
    }

    @Override
    public List<OutboxEntry> troubled(int afterId, int limit) {
        return find(
                Query.select()
                        .where(
                                "ID > ? AND (STATE = ? OR (STATE = ? AND ATTEMPTS > ?))",
                                afterId,
                                State.STUCK.name(),
                                State.PENDING.name(),
                                0)
                        .order("ID ASC")
                        .limit(limit));
    }

    @Override
    public int count(State state) {
        return ao.count(OutboxEntity.class, "STATE = ?", state.name());
    }

    @Override
    public Optional<String> lastActor() {
        return find(
                        Query.select()
                                .where("STATE = ?", State.DELIVERED.name())
                                .order("ID DESC")
                                .limit(1))
                .stream()
                .findFirst()
                .map(OutboxEntry::actorKey);
    }

    @Override
    public void attempting(OutboxEntry entry, Instant nextAttempt) {
        change(
                entry.id(),
                row -> {
                    row.setAttempts(entry.attempts() + 1);
                    row.setNextAttempt(nextAttempt.toEpochMilli());
                });
    }

    @Override
    public void later(OutboxEntry entry, Instant nextAttempt, String error) {
        change(
                entry.id(),
                row -> {
                    row.setNextAttempt(nextAttempt.toEpochMilli());
                    row.setLastError(shortened(error));
                });
    }

    @Override
    public void stuck(OutboxEntry entry, String error) {
        change(
                entry.id(),
                row -> {
                    row.setState(State.STUCK.name());
                    row.setLastError(shortened(error));
                });
    }

    @Override
    public void delivered(OutboxEntry entry, String issueKey) {
        change(
                entry.id(),
                row -> {
                    row.setState(State.DELIVERED.name());
                    row.setIssueKey(issueKey);
                    row.setLastError("");
                    row.setDeliveredAt(Date.from(clock.now()));
                });
    }

    @Override
    public void retry(OutboxEntry entry) {
        change(
                entry.id(),
                row -> {
                    row.setState(State.PENDING.name());
                    row.setNextAttempt(clock.now().toEpochMilli());
                });
    }

    private void change(int id, Consumer<OutboxEntity> change) {
        for (OutboxEntity row : ao.find(OutboxEntity.class, "ID = ?", id)) {
            change.accept(row);
            row.save();
        }
    }

    private List<OutboxEntry> find(Query query) {
        return Arrays.stream(ao.find(OutboxEntity.class, query))
                .map(ActiveOutboxStore::entry)
                .toList();
    }

    private static OutboxEntry entry(OutboxEntity row) {
        return new OutboxEntry(
                row.getID(),
                row.getEntryKey(),
                Kind.valueOf(row.getKind()),
                row.getActorKey(),
                row.getPayload(),
                State.valueOf(row.getState()),
                row.getAttempts(),
                Instant.ofEpochMilli(row.getNextAttempt()),
                row.getLastError() == null ? "" : row.getLastError(),
                Optional.ofNullable(row.getIssueKey()),
                row.getCreatedAt().toInstant());
    }

    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }
}
