package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;

/**
 * Makes requests to a linked application; a relative address is below its RPC address. Declared
 * from the public Javadoc of Application Links (docs.atlassian.com), package
 * com.atlassian.applinks.api.
 */
public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {
    ApplicationLinkRequest createRequest(Request.MethodType methodType, String url)
            throws CredentialsRequiredException;
}
