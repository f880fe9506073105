package org.tandem.workspace.osgi;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.workspace.App;

/** Looks every few seconds for what administrators did to plugins on other nodes. */
final class NodeFollower {
    private static final Logger LOG = LoggerFactory.getLogger(NodeFollower.class);
    private static final int SECONDS = 15;

    private final ScheduledExecutorService timer;
    private final Runnable look;

    NodeFollower(App app, Runnable look) {
        this.look = look;
        this.timer =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            Thread thread = new Thread(work, app.productKey() + "-plugins");
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    void start() {
        timer.scheduleWithFixedDelay(this::lookSafely, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** An exception would end the timer for good. */
    private void lookSafely() {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.warn("Cannot follow plugin changes of other nodes", e);
        }
    }

    void stop() {
        timer.shutdownNow();
    }
}
