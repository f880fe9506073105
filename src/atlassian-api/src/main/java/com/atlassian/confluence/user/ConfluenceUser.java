package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/**
 * A user with the key that survives renames. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.user.
 */
public interface ConfluenceUser extends User {
    UserKey getKey();

    String getLowerName();
}
