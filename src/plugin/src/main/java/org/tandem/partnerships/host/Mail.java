package org.tandem.partnerships.host;

import java.util.Optional;

/** The host's outgoing mail. */
public interface Mail {
    /** Whether a mail server is set up; without one nothing can be sent. */
    boolean available();

    /** The address of an account; empty when there is no such account, or none is known. */
    Optional<String> addressOf(String personKey);

    /**
     * Gives the letter to the host's queue, which sends it soon. Queues know nothing of
     * transactions: call this when what the letter says has been committed.
     */
    void send(Letter letter);
}
