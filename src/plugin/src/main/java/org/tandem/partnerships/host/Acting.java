package org.tandem.partnerships.host;

import java.util.function.Supplier;

/** Lets background work act for the person who asked for it. */
public interface Acting {
    /**
     * Runs the work with this person as the current one of the thread, and restores the one before.
     *
     * @param personKey the account's key
     * @throws RefusedException (forbidden) when there is no such account any more
     */
    <T> T as(String personKey, Supplier<T> work);
}
