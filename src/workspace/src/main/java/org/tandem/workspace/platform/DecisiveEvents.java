package org.tandem.workspace.platform;

import com.atlassian.event.api.EventPublisher;

/** Publishes events whose listeners belong to the change itself: if one fails, the change fails. */
public interface DecisiveEvents {
    /** As publish, but the first listener's exception is thrown on. */
    void publishOrFail(Object event);

    /** Publishes so if the publisher can, else as usual. */
    static void publishOrFail(EventPublisher events, Object event) {
        if (events instanceof DecisiveEvents decisive) {
            decisive.publishOrFail(event);
        } else {
            events.publish(event);
        }
    }
}
