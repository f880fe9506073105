package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;

/**
 * The one way to change a record for all features: one change at a time on all nodes, none on a
 * version that somebody else changed meanwhile, each with its history in the same transaction. The
 * caller has checked permissions.
 */
@ConfluenceComponent
public class RecordChanges {
    private final PartnershipStore store;
    private final Transactions transactions;
    private final Locks locks;

    @Inject
    RecordChanges(PartnershipStore store, Transactions transactions, Locks locks) {
        this.store = store;
        this.transactions = transactions;
        this.locks = locks;
    }

    /**
     * Makes a change and counts the record's version up.
     *
     * @param version the version that the change is based on
     * @param work gets the record as it is; nothing is written when it throws
     * @throws RefusedException (not found) when there is none, (stale) when someone saved since
     */
    public <T> T change(int id, int version, Function<Partnership, T> work) {
        return locks.withLock(
                "tandem-partnership-" + id,
                () -> transactions.inTransaction(() -> write(id, version, work)));
    }

    private <T> T write(int id, int version, Function<Partnership, T> work) {
        Partnership saved =
                store.find(id)
                        .orElseThrow(
                                () -> RefusedException.notFound("tandem.error.no-partnership"));
        if (saved.version() != version) {
            throw RefusedException.stale("tandem.error.stale-partnership");
        }
        T result = work.apply(saved);
        store.countUp(id);
        return result;
    }

    /** Puts a record into a state; call it from the work of {@link #change}. */
    public void stand(int id, Standing standing) {
        store.stand(id, standing);
    }
}
