package com.atlassian.scheduler.config;

import java.util.Objects;
import java.util.TimeZone;

/**
 * A cron expression and the time zone it is read in. Declared from the public Javadoc of Atlassian
 * Scheduler (docs.atlassian.com), package com.atlassian.scheduler.config.
 */
public final class CronScheduleInfo {
    private final String cronExpression;
    private final TimeZone timeZone;

    public CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = Objects.requireNonNull(cronExpression);
        this.timeZone = timeZone;
    }

    public String getCronExpression() {
        return cronExpression;
    }

    public TimeZone getTimeZone() {
        return timeZone;
    }
}
