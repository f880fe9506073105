package com.atlassian.applinks.api.auth;

/**
 * No authentication. Declared from the public Javadoc of Application Links (docs.atlassian.com),
 * package com.atlassian.applinks.api.auth.
 */
public final class Anonymous implements AuthenticationProvider {}
