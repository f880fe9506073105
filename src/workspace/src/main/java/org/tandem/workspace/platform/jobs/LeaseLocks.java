package org.tandem.workspace.platform.jobs;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.ConcurrentReferenceHashMap;
import org.springframework.util.ConcurrentReferenceHashMap.ReferenceType;
import org.tandem.workspace.store.Database;

/**
 * Locks that hold across all nodes over one database. They are taken and given back outside of the
 * caller's transaction, and renewed while held.
 */
public final class LeaseLocks implements ClusterLockService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LeaseLocks.class);

    private final LeaseTable table;
    private final String node = UUID.randomUUID().toString();

    /** Names may be many: a lock that nobody holds or waits for is forgotten. */
    private final Map<String, LeaseLock> locks =
            new ConcurrentReferenceHashMap<>(16, ReferenceType.WEAK);

    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(LeaseLocks::daemon);

    public LeaseLocks(Database database, Clock clock) {
        table = new LeaseTable(database, clock);
        long every = LeaseTable.LEASE_MS / 4;
        thread.scheduleWithFixedDelay(this::renew, every, every, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "cluster-locks");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new LeaseLock(name, this));
    }

    boolean take(String name) {
        boolean taken = apart(() -> table.take(name, node));
        if (taken) {
            held.add(name);
        }
        return taken;
    }

    void release(String name) {
        held.remove(name);
        apart(
                () -> {
                    table.release(name, node);
                    return null;
                });
    }

    private void renew() {
        for (String name : held) {
            try {
                if (!table.renew(name, node)) {
                    LOG.error("The lock {} was lost to another node", name);
                }
            } catch (RuntimeException e) {
                LOG.error("The lock {} cannot be renewed", name, e);
            }
        }
    }

    /** On the locks' own thread, so that the caller's transaction is not touched. */
    private <T> T apart(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, thread).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Gives back what this node holds. */
    @Override
    public void close() {
        held.forEach(this::release);
        thread.shutdown();
    }
}
