package org.tandem.workspace.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.util.Date;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tandem.workspace.App;
import org.tandem.workspace.osgi.HostFixture;
import org.tandem.workspace.platform.jobs.JobScheduler;
import org.tandem.workspace.platform.jobs.LeaseLocks;
import org.tandem.workspace.store.Database;

class JobSchedulerTest {
    private static final Date NEXT_YEAR = new Date(System.currentTimeMillis() + 31_536_000_000L);

    private static JobConfig every10Milliseconds(String runner, Date first) {
        return JobConfig.forJobRunnerKey(JobRunnerKey.of(runner))
                .withRunMode(RunMode.RUN_LOCALLY)
                .withSchedule(Schedule.forInterval(10, first));
    }

    @Test
    void aJobScheduledAnewWhileItRunsDoesNotGoOnByItsOldSchedule() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch ticks = new CountDownLatch(10);
        try (Database database = HostFixture.memory();
                LeaseLocks locks = new LeaseLocks(database, Clock.systemUTC());
                JobScheduler scheduler =
                        new JobScheduler(database, locks, Clock.systemUTC(), App.JIRA)) {
            scheduler.registerJobRunner(
                    JobRunnerKey.of("again"),
                    request -> {
                        runs.incrementAndGet();
                        try {
                            scheduler.scheduleJob(
                                    JobId.of("again"), every10Milliseconds("again", NEXT_YEAR));
                            scheduler.scheduleJob(
                                    JobId.of("tick"), every10Milliseconds("tick", null));
                        } catch (SchedulerServiceException e) {
                            throw new IllegalStateException(e);
                        }
                        return JobRunnerResponse.success();
                    });
            scheduler.registerJobRunner(
                    JobRunnerKey.of("tick"),
                    request -> {
                        ticks.countDown();
                        return JobRunnerResponse.success();
                    });
            scheduler.scheduleJob(JobId.of("again"), every10Milliseconds("again", null));
            assertThat(ticks.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(runs).hasValue(1);
    }

    @Test
    void whatRunsWhenTheSchedulerClosesEndsUninterrupted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        try (Database database = HostFixture.memory();
                LeaseLocks locks = new LeaseLocks(database, Clock.systemUTC())) {
            JobScheduler scheduler = new JobScheduler(database, locks, Clock.systemUTC(), App.JIRA);
            scheduler.registerJobRunner(
                    JobRunnerKey.of("long"),
                    request -> {
                        begun.countDown();
                        ended.complete(waitsInPeace(end));
                        return JobRunnerResponse.success();
                    });
            scheduler.scheduleJob(JobId.of("long"), every10Milliseconds("long", null));
            assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
            Thread closing = new Thread(scheduler::close);
            closing.start();
            while (closing.getState() != Thread.State.TIMED_WAITING && closing.isAlive()) {
                Thread.onSpinWait();
            }
            end.countDown();
            closing.join();
        }
        assertThat(ended).isCompletedWithValue(true);
    }

    private static boolean waitsInPeace(CountDownLatch end) {
        try {
            return end.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
