package org.tandem.partnerships.tracker;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.tandem.partnerships.host.Jobs;

/**
 * Runs the worker when somebody asks for it and every few seconds besides: a node that was woken
 * may die, and failed entries come due again.
 */
@ConfluenceComponent
class OutboxThread {
    private static final int LAST_SECONDS = 10;
    private static final String JOB = "tandem-outbox";
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final OutboxWorker worker;
    private final Jobs jobs;
    // One run waiting behind the one that runs is enough: it will see everything committed by then.
    private final ThreadPoolExecutor executor =
            new ThreadPoolExecutor(
                    0,
                    1,
                    10,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(1),
                    task -> new Thread(task, JOB),
                    new ThreadPoolExecutor.DiscardPolicy());

    @Inject
    OutboxThread(OutboxWorker worker, Jobs jobs) {
        this.worker = worker;
        this.jobs = jobs;
    }

    @PostConstruct
    void start() {
        jobs.repeat(JOB, INTERVAL, worker::run);
    }

    /** Lets what is being sent end: an interrupted write would close the file of an H2 database. */
    @PreDestroy
    void stop() {
        jobs.stop(JOB);
        executor.shutdown();
        try {
            if (!executor.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    void wake() {
        executor.execute(worker::run);
    }
}
