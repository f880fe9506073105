package org.tandem.workspace.platform.jobs;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/** When a job is due. */
interface JobTimes {
    Optional<Instant> first(Instant now);

    Optional<Instant> next(Instant now);

    /**
     * The run due at an instant belongs to the cluster's run before, if that was after the answered
     * instant.
     */
    Instant window(Instant due);

    static JobTimes of(Schedule schedule) throws SchedulerServiceException {
        return schedule.getType() == Schedule.Type.INTERVAL
                ? new Every(schedule.getIntervalScheduleInfo())
                : cron(schedule.getCronScheduleInfo());
    }

    private static JobTimes cron(CronScheduleInfo info) throws SchedulerServiceException {
        ZoneId zone =
                info.getTimeZone() == null ? ZoneId.systemDefault() : info.getTimeZone().toZoneId();
        try {
            return new Cron(CronExpression.parse(info.getCronExpression()), zone);
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException(
                    "Not a cron expression of six fields: " + info.getCronExpression(), e);
        }
    }

    /** Every so often; an interval of zero means once. */
    record Every(IntervalScheduleInfo info) implements JobTimes {
        @Override
        public Optional<Instant> first(Instant now) {
            return Optional.of(
                    info.getFirstRunTime() == null ? now : info.getFirstRunTime().toInstant());
        }

        @Override
        public Optional<Instant> next(Instant now) {
            return info.getIntervalInMillis() <= 0
                    ? Optional.empty()
                    : Optional.of(now.plusMillis(info.getIntervalInMillis()));
        }

        @Override
        public Instant window(Instant due) {
            return due.minusMillis(info.getIntervalInMillis() / 2);
        }
    }

    /** At the times of a cron expression. */
    record Cron(CronExpression expression, ZoneId zone) implements JobTimes {
        @Override
        public Optional<Instant> first(Instant now) {
            return next(now);
        }

        @Override
        public Optional<Instant> next(Instant now) {
            return Optional.ofNullable(expression.next(ZonedDateTime.ofInstant(now, zone)))
                    .map(ZonedDateTime::toInstant);
        }

        @Override
        public Instant window(Instant due) {
            return due.minusMillis(1);
        }
    }
}
