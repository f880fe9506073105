package org.tandem.partnerships.communication;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import org.tandem.partnerships.communication.AgreedMessage.Agreed;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;

/** The agreed external message: read by whoever views the partnership, kept by its owners. */
@ConfluenceComponent
class ExternalMessages {
    private final ActiveObjects ao;
    private final Partnerships partnerships;
    private final History history;
    private final Transactions transactions;
    private final Locks locks;
    private final Clock clock;

    @Inject
    ExternalMessages(
            ActiveObjects ao,
            Partnerships partnerships,
            History history,
            Transactions transactions,
            Locks locks,
            Clock clock) {
        this.ao = ao;
        this.partnerships = partnerships;
        this.history = history;
        this.transactions = transactions;
        this.locks = locks;
        this.clock = clock;
    }

    /** The message of a partnership that the reader may view. */
    AgreedMessage of(int partnershipId) {
        MessageEntity[] rows = ao.find(MessageEntity.class, "PARTNERSHIP_ID = ?", partnershipId);
        return Arrays.stream(rows)
                .findFirst()
                .map(ExternalMessages::read)
                .orElse(AgreedMessage.NONE);
    }

    /**
     * Writes the message, for the owners and the office.
     *
     * @throws RefusedException (not logged in), (not found), (forbidden), (invalid) naming every
     *     wrong field, or (stale)
     */
    void write(int partnershipId, Map<String, String> inputs) {
        Partnership partnership = partnerships.manage(partnershipId);
        InputErrors errors = new InputErrors();
        AgreedMessage message = MessageInput.read(inputs, clock.today(), errors);
        errors.throwIfAny();
        locks.withLock(
                "tandem-message-" + partnership.id(),
                () -> transactions.inTransaction(() -> save(partnership.id(), message)));
    }

    private Void save(int partnershipId, AgreedMessage message) {
        AgreedMessage before = of(partnershipId);
        if (before.version() != message.version()) {
            throw RefusedException.stale("tandem.communication.error.stale");
        }
        MessageEntity row =
                before.version() == 0
                        ? ao.create(
                                MessageEntity.class,
                                new DBParam("PARTNERSHIP_ID", partnershipId),
                                new DBParam("VERSION", 0))
                        : ao.find(MessageEntity.class, "PARTNERSHIP_ID = ?", partnershipId)[0];
        row.setMessage(message.text());
        row.setDistrictBy(message.district().by());
        row.setDistrictOn(text(message.district()));
        row.setPartnerBy(message.partner().by());
        row.setPartnerOn(text(message.partner()));
        row.setVersion(before.version() + 1);
        row.save();
        history.add(
                partnershipId,
                Change.of("communication.external", before.asText(), message.asText()));
        return null;
    }

    private static String text(Agreed side) {
        return side.day().map(LocalDate::toString).orElse("");
    }

    private static AgreedMessage read(MessageEntity row) {
        return new AgreedMessage(
                orEmpty(row.getMessage()),
                side(row.getDistrictBy(), row.getDistrictOn()),
                side(row.getPartnerBy(), row.getPartnerOn()),
                row.getVersion());
    }

    private static Agreed side(String by, String on) {
        return orEmpty(by).isEmpty()
                ? Agreed.NOT_YET
                : new Agreed(by, Optional.of(LocalDate.parse(on)));
    }

    /** Databases may answer null for an empty text. */
    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
