package org.tandem.partnerships.platform;

import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.tandem.partnerships.host.Clock;

/**
 * The clock of the host where it publishes one, as the workspace does, so that all of it agrees
 * what time it is; otherwise the machine's.
 */
@Named
class SystemClock implements Clock {
    private final java.time.Clock clock = hostClock();

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Hosts publish their services before plugins start. */
    private static java.time.Clock hostClock() {
        Bundle bundle = FrameworkUtil.getBundle(SystemClock.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        ServiceReference<java.time.Clock> published =
                context == null ? null : context.getServiceReference(java.time.Clock.class);
        java.time.Clock found = published == null ? null : context.getService(published);
        return found == null ? java.time.Clock.systemDefaultZone() : found;
    }
}
