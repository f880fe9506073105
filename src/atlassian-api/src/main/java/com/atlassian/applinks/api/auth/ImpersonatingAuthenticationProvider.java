package com.atlassian.applinks.api.auth;

/**
 * Authentication as the user who asks. Declared from the public Javadoc of Application Links
 * (docs.atlassian.com), package com.atlassian.applinks.api.auth.
 */
public interface ImpersonatingAuthenticationProvider extends AuthenticationProvider {}
