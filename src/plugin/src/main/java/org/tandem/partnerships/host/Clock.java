package org.tandem.partnerships.host;

import java.time.Instant;
import java.time.LocalDate;

/** What time it is, so that tests can say. */
public interface Clock {
    Instant now();

    /** Today in the server's time zone. */
    LocalDate today();
}
