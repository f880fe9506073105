package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.List;

/**
 * Reads users, groups and memberships. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.user.
 */
public interface UserAccessor {
    ConfluenceUser getUserByName(String name);

    ConfluenceUser getUserByKey(UserKey key);

    ConfluenceUser getExistingUserByKey(UserKey key);

    List<ConfluenceUser> getUsersByUserKeys(List<UserKey> userKeys);

    boolean isDeactivated(User user);

    Group getGroup(String name);

    boolean hasMembership(String groupName, String userName);

    List<String> getGroupNames(User user);

    List<String> getGroupNamesForUserName(String userName);

    Iterable<ConfluenceUser> getMembers(Group group);
}
