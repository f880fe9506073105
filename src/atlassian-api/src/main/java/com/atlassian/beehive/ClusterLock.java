package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that one thread of one node holds. Declared from the cluster lock documentation
 * (developer.atlassian.com), package com.atlassian.beehive.
 */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
