package org.tandem.partnerships.platform;

import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.tandem.partnerships.host.Clock;

@Named
class SystemClock implements Clock {
    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public LocalDate today() {
        return LocalDate.now();
    }
}
