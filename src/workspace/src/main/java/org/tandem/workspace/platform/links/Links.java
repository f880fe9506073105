package org.tandem.workspace.platform.links;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import java.util.List;

/** Knows one link. */
record Links(ApplicationLink link) implements ApplicationLinkService {
    @Override
    public ApplicationLink getApplicationLink(ApplicationId id) {
        return link.getId().equals(id) ? link : null;
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks() {
        return List.of(link);
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        return type.isInstance(link.getType()) ? List.of(link) : List.of();
    }

    @Override
    public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return type.isInstance(link.getType()) ? link : null;
    }
}
