package org.tandem.partnerships.host;

import java.util.function.Supplier;

/** All or nothing: joins the transaction that is running, if there is one. */
public interface Transactions {
    <T> T inTransaction(Supplier<T> work);

    /** The same for work without a result. */
    default void run(Runnable work) {
        inTransaction(
                () -> {
                    work.run();
                    return null;
                });
    }
}
