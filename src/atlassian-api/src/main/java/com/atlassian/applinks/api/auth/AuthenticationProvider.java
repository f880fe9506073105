package com.atlassian.applinks.api.auth;

/**
 * A way to authenticate to a linked application. Declared from the public Javadoc of Application
 * Links (docs.atlassian.com), package com.atlassian.applinks.api.auth.
 */
public interface AuthenticationProvider {}
