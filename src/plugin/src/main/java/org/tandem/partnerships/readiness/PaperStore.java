package org.tandem.partnerships.readiness;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.partnership.Side;

/** Reads and writes papers, always those of one owner. The caller has checked permissions. */
@ConfluenceComponent
class PaperStore {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ActiveObjects ao;
    private final Clock clock;
    private final Locks locks;
    private final Transactions transactions;

    @Inject
    PaperStore(ActiveObjects ao, Clock clock, Locks locks, Transactions transactions) {
        this.ao = ao;
        this.clock = clock;
        this.locks = locks;
        this.transactions = transactions;
    }

    Papers of(int partnershipId, Side side) {
        return of(partnershipId, side.name());
    }

    Papers of(int partnershipId, String owner) {
        Query query =
                Query.select()
                        .where("PARTNERSHIP_ID = ? AND HELD_BY = ?", partnershipId, owner)
                        .order("ID ASC");
        return new Papers(
                Arrays.stream(ao.find(PaperEntity.class, query)).map(PaperStore::paper).toList());
    }

    /**
     * Changes fields of a paper, one person at a time, and answers it as saved.
     *
     * @param version the version that the change is based on
     * @param author key of the person who makes it
     * @param also done in the same transaction, before the change
     * @throws RefusedException (stale) when someone saved since
     */
    Paper change(
            PaperSlot slot, int version, String author, Map<String, String> fields, Runnable also) {
        return locks.withLock(
                "tandem-readiness-" + slot.text(),
                () ->
                        transactions.inTransaction(
                                () -> {
                                    Paper saved =
                                            of(slot.partnershipId(), slot.owner())
                                                    .named(slot.name());
                                    if (saved.version() != version) {
                                        throw RefusedException.stale("tandem.error.stale-paper");
                                    }
                                    also.run();
                                    Paper next = saved.with(fields);
                                    write(slot, author, next);
                                    return next;
                                }));
    }

    private void write(PaperSlot slot, String author, Paper paper) {
        PaperEntity[] saved = ao.find(PaperEntity.class, "SLOT = ?", slot.text());
        if (saved.length == 0) {
            ao.create(
                    PaperEntity.class,
                    new DBParam("PARTNERSHIP_ID", slot.partnershipId()),
                    new DBParam("HELD_BY", slot.owner()),
                    new DBParam("NAME", paper.name()),
                    new DBParam("SLOT", slot.text()),
                    new DBParam("CONTENT", written(paper)),
                    new DBParam("SAVED_BY", author),
                    new DBParam("SAVED_AT", Date.from(clock.now())),
                    new DBParam("VERSION", paper.version()));
            return;
        }
        saved[0].setContent(written(paper));
        saved[0].setSavedBy(author);
        saved[0].setSavedAt(Date.from(clock.now()));
        saved[0].setVersion(paper.version());
        saved[0].save();
    }

    private static String written(Paper paper) {
        try {
            return JSON.writeValueAsString(paper.values());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are always JSON", e);
        }
    }

    private static Paper paper(PaperEntity row) {
        try {
            Map<String, String> values =
                    JSON.readValue(row.getContent(), new TypeReference<Map<String, String>>() {});
            return new Paper(row.getName(), values, row.getVersion());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable paper " + row.getSlot(), e);
        }
    }
}
