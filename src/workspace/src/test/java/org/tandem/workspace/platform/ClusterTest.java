package org.tandem.workspace.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tandem.workspace.App;
import org.tandem.workspace.osgi.HostFixture;
import org.tandem.workspace.platform.jobs.JobScheduler;
import org.tandem.workspace.platform.jobs.LeaseLocks;
import org.tandem.workspace.store.Database;

class ClusterTest {
    private final Database database = HostFixture.memory();
    private final LeaseLocks here = new LeaseLocks(database, Clock.systemUTC());
    private final LeaseLocks there = new LeaseLocks(database, Clock.systemUTC());

    @AfterEach
    void close() {
        here.close();
        there.close();
        database.close();
    }

    @Test
    void aLockHeldOnOneNodeIsNotHadOnAnotherUntilGivenBack() throws InterruptedException {
        ClusterLock mine = here.getLockForName("outbox");
        ClusterLock theirs = there.getLockForName("outbox");
        mine.lock();
        mine.lock();
        assertThat(theirs.tryLock(150, TimeUnit.MILLISECONDS)).isFalse();
        mine.unlock();
        assertThat(theirs.tryLock()).isFalse();
        mine.unlock();
        assertThat(theirs.tryLock()).isTrue();
        assertThat(theirs.isHeldByCurrentThread()).isTrue();
        theirs.unlock();
    }

    @Test
    void theLockOfANodeThatDiedIsFreeAfterItsLease() {
        here.getLockForName("left").lock();
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2));
        try (LeaseLocks other = new LeaseLocks(database, later)) {
            assertThat(other.getLockForName("left").tryLock()).isTrue();
        }
    }

    @Test
    void takingALockLeavesTheCallersTransactionAlone() {
        ClusterLock lock = here.getLockForName("inside");
        boolean taken =
                database.inTransaction(
                        () -> {
                            boolean got = lock.tryLock();
                            assertThat(there.getLockForName("inside").tryLock()).isFalse();
                            return got;
                        });
        assertThat(taken).isTrue();
        lock.unlock();
    }

    @Test
    void aClusterJobRunsOnOneNodeOnly() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        JobConfig config =
                JobConfig.forJobRunnerKey(JobRunnerKey.of("tally"))
                        .withSchedule(Schedule.forInterval(3_600_000, null));
        JobConfig after =
                JobConfig.forJobRunnerKey(JobRunnerKey.of("after"))
                        .withRunMode(RunMode.RUN_LOCALLY)
                        .withSchedule(Schedule.runOnce(null));
        try (JobScheduler one = new JobScheduler(database, here, Clock.systemUTC(), App.JIRA);
                JobScheduler two = new JobScheduler(database, there, Clock.systemUTC(), App.JIRA)) {
            CountDownLatch first = new CountDownLatch(1);
            for (JobScheduler node : new JobScheduler[] {one, two}) {
                node.registerJobRunner(
                        JobRunnerKey.of("tally"),
                        request -> {
                            runs.incrementAndGet();
                            first.countDown();
                            return JobRunnerResponse.success();
                        });
                node.registerJobRunner(
                        JobRunnerKey.of("after"),
                        request -> {
                            both.countDown();
                            return JobRunnerResponse.success();
                        });
            }
            one.scheduleJob(JobId.of("tally"), config);
            assertThat(first.await(5, TimeUnit.SECONDS)).isTrue();
            two.scheduleJob(JobId.of("tally"), config);
            one.scheduleJob(JobId.of("after"), after);
            two.scheduleJob(JobId.of("after"), after);
            assertThat(both.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(runs).hasValue(1);
    }
}
