package com.atlassian.scheduler.config;

/**
 * Whether a job runs on one node or on each. Declared from the public Javadoc of Atlassian
 * Scheduler (docs.atlassian.com), package com.atlassian.scheduler.config.
 */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
