package com.atlassian.confluence.core;

/**
 * How a save is to be treated. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.core.
 */
public interface SaveContext {
    boolean isSuppressNotifications();

    boolean doUpdateLastModifier();

    boolean isEventSuppressed();
}
