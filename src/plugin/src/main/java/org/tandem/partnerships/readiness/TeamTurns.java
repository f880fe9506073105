package org.tandem.partnerships.readiness;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import net.java.ao.DBParam;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Side;

/**
 * Lets the members of a team save and close one after the other, inside the database: nothing that
 * is saved can land after the team closed, and whoever closes sees all that was saved before.
 * Changing a row holds it until the transaction ends, on every database, which asking does not.
 */
@ConfluenceComponent
class TeamTurns {
    private final ActiveObjects ao;
    private final Locks locks;
    private final Transactions transactions;

    @Inject
    TeamTurns(ActiveObjects ao, Locks locks, Transactions transactions) {
        this.ao = ao;
        this.locks = locks;
        this.transactions = transactions;
    }

    /** Sees to it that the team has its row; call it before the transaction that takes a turn. */
    void prepare(Partnership partnership, Side side) {
        String slot = slot(partnership, side);
        if (rows(slot).length > 0) {
            return;
        }
        locks.withLock(
                "tandem-readiness-turn-" + slot,
                () ->
                        transactions.inTransaction(
                                () ->
                                        rows(slot).length > 0
                                                ? rows(slot)[0]
                                                : ao.create(
                                                        TurnEntity.class,
                                                        new DBParam("SLOT", slot))));
    }

    /** Waits for the team's row and holds it until the transaction that is running ends. */
    void take(Partnership partnership, Side side) {
        for (TurnEntity row : rows(slot(partnership, side))) {
            row.setTurn(row.getTurn() + 1);
            row.save();
        }
    }

    private TurnEntity[] rows(String slot) {
        return ao.find(TurnEntity.class, "SLOT = ?", slot);
    }

    private static String slot(Partnership partnership, Side side) {
        return partnership.id() + "/" + side.name();
    }
}
