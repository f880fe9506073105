package com.atlassian.beehive;

/**
 * Gives locks by name. Declared from the cluster lock documentation (developer.atlassian.com),
 * package com.atlassian.beehive.
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
