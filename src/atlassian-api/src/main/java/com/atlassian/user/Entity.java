package com.atlassian.user;

/**
 * Something with a unique name in a user directory. Declared from the public Javadoc of Confluence
 * 10 (docs.atlassian.com), package com.atlassian.user.
 */
public interface Entity {
    String getName();
}
