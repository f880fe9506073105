package org.tandem.partnerships.partnership;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
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
}
