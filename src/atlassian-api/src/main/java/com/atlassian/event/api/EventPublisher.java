package com.atlassian.event.api;

/**
 * The event bus of the product. Declared from the public Javadoc of the Atlassian event library
 * (docs.atlassian.com), package com.atlassian.event.api.
 */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
