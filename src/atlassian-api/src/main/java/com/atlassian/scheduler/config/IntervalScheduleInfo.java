package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * A first run and the time between runs; zero means only once. Declared from the public Javadoc of
 * Atlassian Scheduler (docs.atlassian.com), package com.atlassian.scheduler.config.
 */
public final class IntervalScheduleInfo {
    private final Date firstRunTime;
    private final long intervalInMillis;

    public IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
        this.firstRunTime = firstRunTime == null ? null : new Date(firstRunTime.getTime());
        this.intervalInMillis = intervalInMillis;
    }

    public Date getFirstRunTime() {
        return firstRunTime == null ? null : new Date(firstRunTime.getTime());
    }

    public long getIntervalInMillis() {
        return intervalInMillis;
    }
}
