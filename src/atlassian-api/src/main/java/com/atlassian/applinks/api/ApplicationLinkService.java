package com.atlassian.applinks.api;

/**
 * The links of this instance. Declared from the public Javadoc of Application Links
 * (docs.atlassian.com), package com.atlassian.applinks.api.
 */
public interface ApplicationLinkService {
    ApplicationLink getApplicationLink(ApplicationId id) throws TypeNotInstalledException;

    Iterable<ApplicationLink> getApplicationLinks();

    Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);

    ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
