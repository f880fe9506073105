package org.tandem.workspace.platform.jobs;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A lock among the threads of this node and, for the first of them, among the nodes. */
final class LeaseLock implements ClusterLock {
    private static final long PAUSE_MS = 100;

    private final String name;
    private final LeaseLocks locks;
    private final ReentrantLock local = new ReentrantLock();

    LeaseLock(String name, LeaseLocks locks) {
        this.name = name;
        this.locks = locks;
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        while (!tryLock(1, TimeUnit.DAYS)) {
            // Only a day has passed.
        }
    }

    @Override
    public boolean tryLock() {
        return local.tryLock() && takeOrYield();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(time);
        if (!local.tryLock(time, unit)) {
            return false;
        }
        while (!takeOrYield()) {
            if (System.nanoTime() >= deadline) {
                return false;
            }
            Thread.sleep(PAUSE_MS);
            if (!local.tryLock(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                return false;
            }
        }
        return true;
    }

    /** Having the local lock, takes the lock among nodes or gives the local one back. */
    private boolean takeOrYield() {
        if (local.getHoldCount() > 1) {
            return true;
        }
        boolean taken = false;
        try {
            taken = locks.take(name);
        } finally {
            if (!taken) {
                local.unlock();
            }
        }
        return taken;
    }

    @Override
    public void unlock() {
        if (!local.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException(name + " is not held by this thread");
        }
        try {
            if (local.getHoldCount() == 1) {
                locks.release(name);
            }
        } finally {
            local.unlock();
        }
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("A cluster lock has no conditions");
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return local.isHeldByCurrentThread();
    }
}
