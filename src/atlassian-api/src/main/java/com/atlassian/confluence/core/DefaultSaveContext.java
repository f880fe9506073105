package com.atlassian.confluence.core;

/**
 * The usual ways to save. Declared from the public Javadoc of Confluence 10 (docs.atlassian.com),
 * package com.atlassian.confluence.core.
 */
public class DefaultSaveContext implements SaveContext {
    public static final SaveContext DEFAULT = new DefaultSaveContext(false, true, false);
    public static final SaveContext MINOR_EDIT = new DefaultSaveContext(true, true, false);
    public static final SaveContext SUPPRESS_NOTIFICATIONS =
            new DefaultSaveContext(true, true, false);

    private final boolean suppressNotifications;
    private final boolean updateLastModifier;
    private final boolean suppressEvents;

    public DefaultSaveContext() {
        this(false, true, false);
    }

    public DefaultSaveContext(
            boolean suppressNotifications, boolean updateLastModifier, boolean suppressEvents) {
        this.suppressNotifications = suppressNotifications;
        this.updateLastModifier = updateLastModifier;
        this.suppressEvents = suppressEvents;
    }

    @Override
    public boolean isSuppressNotifications() {
        return suppressNotifications;
    }

    @Override
    public boolean doUpdateLastModifier() {
        return updateLastModifier;
    }

    @Override
    public boolean isEventSuppressed() {
        return suppressEvents;
    }
}
