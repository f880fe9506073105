package org.tandem.partnerships.platform;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.Jobs;

@Named
class ScheduledJobs implements Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledJobs.class);

    private final SchedulerService scheduler;
    private final Clock clock;

    @Inject
    ScheduledJobs(SchedulerService scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void repeat(String id, Duration interval, Runnable work) {
        JobRunnerKey runner = JobRunnerKey.of(id);
        scheduler.registerJobRunner(runner, request -> run(id, work));
        Date first = Date.from(clock.now().plus(interval));
        JobConfig config =
                JobConfig.forJobRunnerKey(runner)
                        .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                        .withSchedule(Schedule.forInterval(interval.toMillis(), first));
        try {
            scheduler.scheduleJob(JobId.of(id), config);
        } catch (SchedulerServiceException refused) {
            throw new IllegalStateException("Cannot schedule " + id, refused);
        }
    }

    @Override
    public void stop(String id) {
        scheduler.unscheduleJob(JobId.of(id));
        scheduler.unregisterJobRunner(JobRunnerKey.of(id));
    }

    private static JobRunnerResponse run(String id, Runnable work) {
        try {
            work.run();
            return JobRunnerResponse.success();
        } catch (RuntimeException failure) {
            LOG.warn("Job {} failed and will run again at its next time", id, failure);
            return JobRunnerResponse.failed(failure.toString());
        }
    }
}
