package org.tandem.partnerships.host;

import java.util.function.Supplier;

/**
 * Locks that hold on all nodes. Take the lock first and open the transaction inside it, so that
 * what was written is committed before the next one enters.
 */
public interface Locks {
    /**
     * Runs the work while no one else holds this lock.
     *
     * @throws RefusedException (unavailable) when the lock is not to be had within ten seconds
     */
    <T> T withLock(String name, Supplier<T> work);

    /** Runs the work when the lock is free now; answers whether it ran. */
    boolean ifFree(String name, Runnable work);
}
