package org.tandem.workspace.platform.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.tandem.workspace.App;
import org.tandem.workspace.store.Database;

/** Runs plugins' jobs by interval or cron expression, each job one at a time. */
public final class JobScheduler implements SchedulerService, AutoCloseable {
    private static final int LAST_RUNS_SECONDS = 10;
    private static final int THREADS = 2;

    private final Clock clock;
    private final JobRun run;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, Series> jobs = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor pool;

    public JobScheduler(Database database, LeaseLocks locks, Clock clock, App app) {
        this.clock = clock;
        this.run = new JobRun(new JobTurns(database), locks, clock, app);
        AtomicInteger number = new AtomicInteger();
        pool =
                new ScheduledThreadPoolExecutor(
                        THREADS,
                        work -> {
                            String name = app.productKey() + "-job-" + number.incrementAndGet();
                            Thread thread = new Thread(work, name);
                            thread.setDaemon(true);
                            return thread;
                        });
        pool.setRemoveOnCancelPolicy(true);
        pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return Set.copyOf(runners.keySet());
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        JobTimes times = JobTimes.of(jobConfig.getSchedule());
        Series series = new Series(jobId, jobConfig, times);
        Optional.ofNullable(jobs.put(jobId, series)).ifPresent(Series::end);
        times.first(clock.instant()).ifPresent(series::plan);
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, jobConfig);
        return id;
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        Optional.ofNullable(jobs.remove(jobId)).ifPresent(Series::end);
    }

    /** Drops the runners that a stopped plugin left behind. */
    public void forget(ClassLoader loader) {
        runners.values().removeIf(runner -> runner.getClass().getClassLoader() == loader);
    }

    /** Lets what is running end: an interrupted write would close the file of an H2 database. */
    @Override
    public void close() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(LAST_RUNS_SECONDS, TimeUnit.SECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** The runs of a job, from when it is scheduled until it is unscheduled or scheduled anew. */
    private final class Series {
        private final JobId id;
        private final JobConfig config;
        private final JobTimes times;
        private Future<?> next;
        private boolean ended;

        Series(JobId id, JobConfig config, JobTimes times) {
            this.id = id;
            this.config = config;
            this.times = times;
        }

        synchronized void plan(Instant at) {
            if (!ended) {
                long delay = Math.max(0, at.toEpochMilli() - clock.millis());
                next = pool.schedule(() -> runAt(at), delay, TimeUnit.MILLISECONDS);
            }
        }

        private void runAt(Instant at) {
            Optional.ofNullable(runners.get(config.getJobRunnerKey()))
                    .ifPresent(runner -> run.run(id, config, runner, times.window(at)));
            times.next(clock.instant()).ifPresent(this::plan);
        }

        /** A run that is under way is not followed by another. */
        synchronized void end() {
            ended = true;
            if (next != null) {
                next.cancel(false);
            }
        }
    }
}
