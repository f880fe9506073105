package org.tandem.workspace;

import com.atlassian.event.api.EventPublisher;

/** Events that nobody hears. */
final class SilentEvents implements EventPublisher {
    @Override
    public void publish(Object event) {
        // Nobody listens.
    }

    @Override
    public void register(Object listener) {
        // Nothing is published.
    }

    @Override
    public void unregister(Object listener) {
        // Nothing was registered.
    }

    @Override
    public void unregisterAll() {
        // Nothing was registered.
    }
}
