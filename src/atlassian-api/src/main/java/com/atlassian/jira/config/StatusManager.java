package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;

/**
 * The statuses issues can have.
 *
 * <p>Source: Jira Javadoc 7.x, StatusManager.
 */
public interface StatusManager {
    /** The status, or null when there is none with this id. */
    Status getStatus(String id);
}
