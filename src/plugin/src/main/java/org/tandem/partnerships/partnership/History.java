package org.tandem.partnerships.partnership;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.java.ao.Query;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;

/** The append-only record of who changed what, when, from what to what, and why. */
@ConfluenceComponent
public class History {
    private final ActiveObjects ao;
    private final People people;
    private final Clock clock;

    @Inject
    History(ActiveObjects ao, People people, Clock clock) {
        this.ao = ao;
        this.people = people;
        this.clock = clock;
    }

    /** What a subject was before each of its changes; the caller has checked permissions. */
    List<String> before(int partnershipId, String subject) {
        Query query =
                Query.select().where("PARTNERSHIP_ID = ? AND SUBJECT = ?", partnershipId, subject);
        return Arrays.stream(ao.find(HistoryEntity.class, query))
                .map(HistoryEntity::getOldValue)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Adds a change by the current person; call it in the transaction that makes the change. */
    public void add(int partnershipId, Change change) {
        add(partnershipId, change, people.current().map(Person::key).orElse(""));
    }

    /** Adds a change by somebody who has no account, or on whose behalf work is done. */
    public void add(int partnershipId, Change change, String authorKey) {
        if (HistorySubject.find(change.subject()).isEmpty()) {
            throw new IllegalArgumentException("Not in HistorySubject: " + change.subject());
        }
        ao.create(
                HistoryEntity.class,
                Map.of(
                        "PARTNERSHIP_ID",
                        partnershipId,
                        "CHANGED_AT",
                        Date.from(clock.now()),
                        "CHANGED_BY",
                        authorKey,
                        "SUBJECT",
                        change.subject(),
                        "OLD_VALUE",
                        change.from(),
                        "NEW_VALUE",
                        change.to(),
                        "REASON",
                        change.why()));
    }

    /**
     * What happened in one respect, newest first.
     *
     * @param subject with everything below it: {@code hand-over} and {@code hand-over.action}
     */
    public List<HistoryEntry> about(int partnershipId, String subject, int limit) {
        Query query =
                Query.select()
                        .where(
                                "PARTNERSHIP_ID = ? AND (SUBJECT = ? OR SUBJECT LIKE ?)",
                                partnershipId,
                                subject,
                                subject + ".%")
                        .order("ID DESC")
                        .limit(limit);
        return Arrays.stream(ao.find(HistoryEntity.class, query)).map(History::entry).toList();
    }

    /**
     * What happened before an entry, newest first. Ratings are left out: they are for the rater
     * and, averaged, for the rater's team (R80).
     */
    public List<HistoryEntry> before(int partnershipId, int beforeId, int limit) {
        return told(partnershipId, " AND ID < ?", List.of(beforeId), limit);
    }

    /** What happened last, newest first; the same without a range of ids for the database. */
    public List<HistoryEntry> newest(int partnershipId, int limit) {
        return told(partnershipId, "", List.of(), limit);
    }

    private List<HistoryEntry> told(
            int partnershipId, String range, List<Object> rangeValues, int limit) {
        List<Object> values = new ArrayList<>(List.of(partnershipId, "readiness.%"));
        values.addAll(rangeValues);
        Query query =
                Query.select()
                        .where(
                                "PARTNERSHIP_ID = ? AND SUBJECT NOT LIKE ?" + range,
                                values.toArray())
                        .order("ID DESC")
                        .limit(limit);
        return Arrays.stream(ao.find(HistoryEntity.class, query)).map(History::entry).toList();
    }

    private static HistoryEntry entry(HistoryEntity row) {
        return new HistoryEntry(
                row.getID(),
                row.getChangedAt().toInstant(),
                orEmpty(row.getChangedBy()),
                new Change(
                        row.getSubject(),
                        orEmpty(row.getOldValue()),
                        orEmpty(row.getNewValue()),
                        orEmpty(row.getReason())));
    }

    /** Databases may answer null for an empty text. */
    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
