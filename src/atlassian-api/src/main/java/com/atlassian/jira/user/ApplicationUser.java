package com.atlassian.jira.user;

/**
 * A user of Jira. Declared from the public Javadoc of Jira 11 (docs.atlassian.com), package
 * com.atlassian.jira.user.
 */
public interface ApplicationUser {
    /** The key that survives renames. */
    String getKey();

    String getUsername();

    String getName();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();
}
