package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/**
 * When a job runs. Declared from the public Javadoc of Atlassian Scheduler (docs.atlassian.com),
 * package com.atlassian.scheduler.config.
 */
public final class Schedule {
    private final Type type;
    private final CronScheduleInfo cronScheduleInfo;
    private final IntervalScheduleInfo intervalScheduleInfo;

    private Schedule(Type type, CronScheduleInfo cron, IntervalScheduleInfo interval) {
        this.type = type;
        this.cronScheduleInfo = cron;
        this.intervalScheduleInfo = interval;
    }

    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    /** A null time zone means the default of the product. */
    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(
                Type.CRON_EXPRESSION, new CronScheduleInfo(cronExpression, timeZone), null);
    }

    /** A null first run means as soon as possible. */
    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(
                Type.INTERVAL, null, new IntervalScheduleInfo(firstRunTime, intervalInMillis));
    }

    public static Schedule runOnce(Date runTime) {
        return forInterval(0, runTime);
    }

    public Type getType() {
        return type;
    }

    /** Null unless the schedule is a cron expression. */
    public CronScheduleInfo getCronScheduleInfo() {
        return cronScheduleInfo;
    }

    /** Null unless the schedule is an interval. */
    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return intervalScheduleInfo;
    }

    /** The kinds of schedule. */
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }
}
