package org.tandem.workspace.partnerships;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Goes as the machine's does, and can be moved on. */
final class LaterClock extends Clock {
    private final Clock clock = Clock.systemDefaultZone();
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    void moveOn(Duration time) {
        ahead.updateAndGet(before -> before.plus(time));
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(clock.withZone(zone), ahead.get());
    }
}
