package org.tandem.partnerships.tracker;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.tandem.partnerships.host.Acting;

/** Reaches Jira over the primary application link. */
@ConfluenceComponent
class AppLinkTransports implements JiraTransports {
    private final ApplicationLinkService links;
    private final Acting acting;

    @Inject
    AppLinkTransports(ApplicationLinkService links, Acting acting) {
        this.links = links;
        this.acting = acting;
    }

    @Override
    public JiraTransport actingAs(String personKey) {
        ApplicationLink link = link();
        if (link == null) {
            throw new TrackerUnavailable("Confluence is not linked to a Jira", 0);
        }
        return (method, path, query, body) ->
                acting.as(
                        personKey,
                        () ->
                                new AppLinkTransport(requests(link))
                                        .execute(method, path, query, body));
    }

    @Override
    public String displayUrl() {
        ApplicationLink link = link();
        return link == null ? "" : link.getDisplayUrl().toString().replaceAll("/+$", "");
    }

    private ApplicationLink link() {
        return links.getPrimaryApplicationLink(JiraApplicationType.class);
    }

    /** Impersonation needs no dance in a browser; without it the user's own grant is used. */
    private static ApplicationLinkRequestFactory requests(ApplicationLink link) {
        ApplicationLinkRequestFactory impersonating =
                link.createImpersonatingAuthenticatedRequestFactory();
        return impersonating != null ? impersonating : link.createAuthenticatedRequestFactory();
    }
}
