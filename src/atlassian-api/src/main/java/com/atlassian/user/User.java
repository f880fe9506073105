package com.atlassian.user;

/**
 * A person in a user directory. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.user.
 */
public interface User extends Entity {
    String getFullName();

    String getEmail();
}
