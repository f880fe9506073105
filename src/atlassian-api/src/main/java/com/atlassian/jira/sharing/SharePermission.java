package com.atlassian.jira.sharing;

import com.atlassian.jira.sharing.type.ShareType;

/**
 * One group of people that may see a shared thing.
 *
 * <p>Source: Jira Javadoc 7.x, SharePermission.
 */
public interface SharePermission {
    ShareType.Name getType();

    String getParam1();

    String getParam2();
}
