package com.atlassian.applinks.api;

import java.net.URI;

/**
 * Where a user goes to allow this application to act for them. Declared from the public Javadoc of
 * Application Links (docs.atlassian.com), package com.atlassian.applinks.api.
 */
public interface AuthorisationURIGenerator {
    URI getAuthorisationURI();

    URI getAuthorisationURI(URI callback);
}
