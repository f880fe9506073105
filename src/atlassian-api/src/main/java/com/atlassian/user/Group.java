package com.atlassian.user;

/**
 * A named group of users. Declared from the public Javadoc of Confluence 10 (docs.atlassian.com),
 * package com.atlassian.user.
 */
public interface Group extends Entity {}
