package org.tandem.workspace.platform.jobs;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.workspace.App;
import org.tandem.workspace.osgi.PluginCalls;

/** Runs a job when it is due, on one node only where that is asked for. */
final class JobRun {
    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

    private final JobTurns turns;
    private final LeaseLocks locks;
    private final Clock clock;
    private final App app;

    JobRun(JobTurns turns, LeaseLocks locks, Clock clock, App app) {
        this.turns = turns;
        this.locks = locks;
        this.clock = clock;
        this.app = app;
    }

    /** Runs the job; whatever goes wrong is logged, so that it is planned again. */
    void run(JobId id, JobConfig config, JobRunner runner, Instant unlessAfter) {
        try {
            if (config.getRunMode() == RunMode.RUN_LOCALLY) {
                call(id, config, runner);
            } else {
                runOnce(id, config, runner, unlessAfter);
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The job {} fails", id, e);
        }
    }

    private void runOnce(JobId id, JobConfig config, JobRunner runner, Instant unlessAfter) {
        String name = app.productKey() + ":" + id;
        ClusterLock lock = locks.getLockForName("job:" + name);
        if (!lock.tryLock()) {
            return;
        }
        try {
            if (turns.claim(name, unlessAfter, clock.instant())) {
                call(id, config, runner);
            }
        } finally {
            lock.unlock();
        }
    }

    private void call(JobId id, JobConfig config, JobRunner runner) {
        Date start = Date.from(clock.instant());
        JobRunnerResponse response =
                PluginCalls.within(
                        runner.getClass().getClassLoader(),
                        () -> runner.runJob(new Request(start, id, config)));
        if (response != null && response.getRunOutcome() == RunOutcome.FAILED) {
            LOG.error("The job {} fails: {}", id, response.getMessage());
        }
    }

    private record Request(Date start, JobId id, JobConfig config) implements JobRunnerRequest {
        @Override
        public Date getStartTime() {
            return new Date(start.getTime());
        }

        @Override
        public JobId getJobId() {
            return id;
        }

        @Override
        public JobConfig getJobConfig() {
            return config;
        }

        @Override
        public boolean isCancellationRequested() {
            return Thread.currentThread().isInterrupted();
        }
    }
}
