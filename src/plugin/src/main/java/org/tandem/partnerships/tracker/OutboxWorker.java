package org.tandem.partnerships.tracker;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.Transactions;

/**
 * Delivers what is due, one entry after the other and on one node at a time. An entry's attempt is
 * committed before Jira is asked, and what was asked before is looked up by its key before it is
 * asked again: an answer lost on the way never makes a second issue.
 */
@ConfluenceComponent
class OutboxWorker {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final String LOCK = "tandem-outbox";
    private static final int AT_ONCE = 20;

    private final OutboxStore store;
    private final Delivery delivery;
    private final Transactions transactions;
    private final Locks locks;
    private final Clock clock;

    @Inject
    OutboxWorker(
            OutboxStore store,
            Delivery delivery,
            Transactions transactions,
            Locks locks,
            Clock clock) {
        this.store = store;
        this.delivery = delivery;
        this.transactions = transactions;
        this.locks = locks;
        this.clock = clock;
    }

    /** Delivers all that is due now, unless someone else is doing so. */
    void run() {
        locks.ifFree(LOCK, this::deliverDue);
    }

    private void deliverDue() {
        List<OutboxEntry> due = due();
        while (!due.isEmpty() && !Thread.currentThread().isInterrupted()) {
            due.forEach(this::attempt);
            due = due();
        }
    }

    private List<OutboxEntry> due() {
        return transactions.inTransaction(() -> store.due(AT_ONCE));
    }

    private void attempt(OutboxEntry entry) {
        Duration pause =
                Backoff.after(entry.attempts() + 1, ThreadLocalRandom.current().nextDouble());
        transactions.run(() -> store.attempting(entry, clock.now().plus(pause)));
        try {
            delivery.deliver(entry);
        } catch (TrackerRefused refused) {
            LOG.warn("Jira refused outbox entry {}: {}", entry.id(), refused.getMessage());
            transactions.run(() -> store.stuck(entry, refused.getMessage()));
        } catch (TrackerUnavailable unavailable) {
            Duration asked = Duration.ofSeconds(unavailable.retryAfterSeconds());
            Duration wait = asked.compareTo(pause) > 0 ? asked : pause;
            LOG.info("Outbox entry {} waits {}: {}", entry.id(), wait, unavailable.getMessage());
            transactions.run(
                    () -> store.later(entry, clock.now().plus(wait), unavailable.getMessage()));
        } catch (RuntimeException unexpected) {
            LOG.error("Outbox entry {} failed", entry.id(), unexpected);
            transactions.run(() -> store.stuck(entry, unexpected.toString()));
        }
    }
}
