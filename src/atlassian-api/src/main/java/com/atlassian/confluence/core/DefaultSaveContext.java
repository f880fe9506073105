package com.atlassian.confluence.core;

/**
 * The usual ways to save. Declared from the public Javadoc of Confluence 10 (docs.atlassian.com),
 * package com.atlassian.confluence.core.
 */
public class DefaultSaveContext implements SaveContext {
    public static final DefaultSaveContext DEFAULT = new DefaultSaveContext(false, true, false);
    public static final DefaultSaveContext MINOR_EDIT = new DefaultSaveContext(true, true, false);
    public static final DefaultSaveContext SUPPRESS_NOTIFICATIONS =
            new DefaultSaveContext(true, true, true);

    private final boolean minorEdit;
    private final boolean updateLastModifier;
    private final boolean suppressNotifications;

    public DefaultSaveContext() {
        this(false, true, false);
    }

    public DefaultSaveContext(
            boolean minorEdit, boolean updateLastModifier, boolean suppressNotifications) {
        this.minorEdit = minorEdit;
        this.updateLastModifier = updateLastModifier;
        this.suppressNotifications = suppressNotifications;
    }

    @Override
    public boolean isMinorEdit() {
        return minorEdit;
    }

    @Override
    public boolean isUpdateLastModifier() {
        return updateLastModifier;
    }

    @Override
    public boolean isSuppressNotifications() {
        return suppressNotifications;
    }
}
