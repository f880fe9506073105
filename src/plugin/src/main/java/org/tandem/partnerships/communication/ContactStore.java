package org.tandem.partnerships.communication;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.tandem.partnerships.host.Clock;

/** The communication log. The caller checks permissions and holds the transaction. */
@ConfluenceComponent
class ContactStore {
    private final ActiveObjects ao;
    private final Clock clock;

    @Inject
    ContactStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    LoggedContact add(int partnershipId, Contact contact, String loggedBy) {
        return read(
                ao.create(
                        ContactEntity.class,
                        new DBParam("PARTNERSHIP_ID", partnershipId),
                        new DBParam("KIND", contact.kind().name()),
                        new DBParam("HELD_ON", contact.day().toString()),
                        new DBParam("WITH_WHOM", contact.withWhom()),
                        new DBParam("SUMMARY", contact.summary()),
                        new DBParam("HIGH_PROFILE", contact.highProfile()),
                        new DBParam("AUDIENCES", String.join(",", contact.audiences())),
                        new DBParam("LOGGED_BY", loggedBy),
                        new DBParam("LOGGED_AT", Date.from(clock.now())),
                        new DBParam("VERSION", 1)));
    }

    void correct(int id, Contact contact) {
        for (ContactEntity row : ao.find(ContactEntity.class, "ID = ?", id)) {
            row.setKind(contact.kind().name());
            row.setHeldOn(contact.day().toString());
            row.setWithWhom(contact.withWhom());
            row.setSummary(contact.summary());
            row.setHighProfile(contact.highProfile());
            row.setAudiences(String.join(",", contact.audiences()));
            row.setVersion(row.getVersion() + 1);
            row.save();
        }
    }

    Optional<LoggedContact> find(int partnershipId, int id) {
        ContactEntity[] rows =
                ao.find(ContactEntity.class, "ID = ? AND PARTNERSHIP_ID = ?", id, partnershipId);
        return Arrays.stream(rows).map(ContactStore::read).findFirst();
    }

    /** The entries, logged last first. */
    List<LoggedContact> latest(int partnershipId, int beforeId, int limit) {
        return find("PARTNERSHIP_ID = ? AND ID < ?", limit, partnershipId, beforeId);
    }

    /** Only the updates, logged last first. */
    List<LoggedContact> updates(int partnershipId, int beforeId, int limit) {
        return find(
                "PARTNERSHIP_ID = ? AND ID < ? AND KIND = ?",
                limit,
                partnershipId,
                beforeId,
                ContactKind.UPDATE.name());
    }

    private List<LoggedContact> find(String where, int limit, Object... values) {
        Query query = Query.select().where(where, values).order("ID DESC").limit(limit);
        return Arrays.stream(ao.find(ContactEntity.class, query)).map(ContactStore::read).toList();
    }

    private static LoggedContact read(ContactEntity row) {
        return new LoggedContact(
                row.getID(),
                row.getPartnershipId(),
                new Contact(
                        ContactKind.valueOf(row.getKind()),
                        LocalDate.parse(row.getHeldOn()),
                        orEmpty(row.getWithWhom()),
                        orEmpty(row.getSummary()),
                        row.isHighProfile(),
                        Stream.of(orEmpty(row.getAudiences()).split(","))
                                .filter(id -> !id.isEmpty())
                                .toList()),
                row.getLoggedBy(),
                row.getLoggedAt().toInstant(),
                row.getVersion());
    }

    /** Databases may answer null for an empty text. */
    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
