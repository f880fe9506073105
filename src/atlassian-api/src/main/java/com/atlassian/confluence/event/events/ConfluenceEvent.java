package com.atlassian.confluence.event.events;

import java.util.EventObject;

/**
 * The base of all events that Confluence publishes. Declared from the public Javadoc of Confluence
 * 10 (docs.atlassian.com), package com.atlassian.confluence.event.events.
 */
public abstract class ConfluenceEvent extends EventObject {
    private static final long serialVersionUID = 1L;

    private final long timestamp = System.currentTimeMillis();

    protected ConfluenceEvent(Object source) {
        super(source);
    }

    /** Milliseconds since the epoch. */
    public long getTimestamp() {
        return timestamp;
    }
}
