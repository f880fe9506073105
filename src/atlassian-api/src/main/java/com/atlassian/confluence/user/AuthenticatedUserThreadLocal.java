package com.atlassian.confluence.user;

/**
 * The user the current thread works for; null is anonymous. Declared from the public Javadoc of
 * Confluence 10 (docs.atlassian.com), package com.atlassian.confluence.user.
 */
public final class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> CURRENT = new ThreadLocal<>();

    private AuthenticatedUserThreadLocal() {}

    public static ConfluenceUser get() {
        return CURRENT.get();
    }

    public static void set(ConfluenceUser user) {
        CURRENT.set(user);
    }

    public static void reset() {
        CURRENT.remove();
    }
}
