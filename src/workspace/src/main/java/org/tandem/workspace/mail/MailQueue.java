package org.tandem.workspace.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends mail in the background, so that nobody waits for a mail server. What a server does not take
 * is tried again twice, then given up with a line in the log; what waits is lost when the server
 * stops.
 */
public final class MailQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MailQueue.class);
    private static final int[] AGAIN_AFTER_MINUTES = {1, 10};
    private static final int LAST_WORDS_SECONDS = 5;

    private final Optional<Smtp> server;
    private final ScheduledExecutorService sender;

    public MailQueue(Optional<MailServer> server) {
        this.server = server.map(Smtp::new);
        this.sender =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            Thread thread = new Thread(work, "mail");
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    /** Whether a mail server is set up. */
    public boolean hasServer() {
        return server.isPresent();
    }

    /** Queues a letter; without a mail server it goes nowhere. */
    public void add(Letter letter) {
        server.ifPresent(smtp -> sender.execute(() -> send(smtp, letter, 0)));
    }

    private void send(Smtp smtp, Letter letter, int attempt) {
        try {
            smtp.send(letter);
        } catch (MessagingException failure) {
            if (attempt < AGAIN_AFTER_MINUTES.length) {
                LOG.info("The mail server did not take a mail: {}", failure.getMessage());
                sender.schedule(
                        () -> send(smtp, letter, attempt + 1),
                        AGAIN_AFTER_MINUTES[attempt],
                        TimeUnit.MINUTES);
            } else {
                LOG.warn("A mail could not be sent: {}", failure.getMessage());
            }
        }
    }

    @Override
    public void close() {
        sender.shutdown();
        try {
            sender.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sender.shutdownNow();
    }
}
