package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Memberships in groups. Declared from the public Javadoc of Jira 11 (docs.atlassian.com), package
 * com.atlassian.jira.security.groups.
 */
public interface GroupManager {
    boolean groupExists(String groupName);

    boolean isUserInGroup(ApplicationUser user, String groupName);

    boolean isUserInGroup(String userName, String groupName);

    Collection<String> getGroupNamesForUser(ApplicationUser user);
}
