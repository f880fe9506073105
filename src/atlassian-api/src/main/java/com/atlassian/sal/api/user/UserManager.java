package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Users, the current user and their global rights. Null stands for anonymous. Declared from the
 * public Javadoc of the Shared Access Layer (docs.atlassian.com), package
 * com.atlassian.sal.api.user.
 */
public interface UserManager {
    UserProfile getRemoteUser();

    UserProfile getRemoteUser(HttpServletRequest request);

    UserKey getRemoteUserKey();

    UserKey getRemoteUserKey(HttpServletRequest request);

    UserProfile getUserProfile(String username);

    UserProfile getUserProfile(UserKey userKey);

    boolean isUserInGroup(UserKey userKey, String group);

    boolean isAdmin(UserKey userKey);

    boolean isSystemAdmin(UserKey userKey);

    boolean isLicensed(UserKey userKey);
}
