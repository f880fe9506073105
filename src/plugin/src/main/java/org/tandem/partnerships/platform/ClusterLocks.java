package org.tandem.partnerships.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.RefusedException;

@Named
class ClusterLocks implements Locks {
    private static final long PATIENCE_SECONDS = 10;

    private final ClusterLockService service;

    @Inject
    ClusterLocks(ClusterLockService service) {
        this.service = service;
    }

    @Override
    public <T> T withLock(String name, Supplier<T> work) {
        ClusterLock lock = service.getLockForName(name);
        if (!acquired(lock)) {
            throw RefusedException.unavailable("tandem.error.busy");
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean ifFree(String name, Runnable work) {
        ClusterLock lock = service.getLockForName(name);
        if (!lock.tryLock()) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private static boolean acquired(ClusterLock lock) {
        try {
            return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
