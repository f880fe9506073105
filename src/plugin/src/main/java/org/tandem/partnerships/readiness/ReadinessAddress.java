package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.partnership.Partnership;

/** Where what is filled in on a page is saved. */
@ConfluenceComponent
class ReadinessAddress {
    private final Site site;

    @Inject
    ReadinessAddress(Site site) {
        this.site = site;
    }

    FormTarget rest(Partnership partnership) {
        return FormTarget.rest(
                site.contextPath()
                        + "/rest/tandem/1.0/partnerships/"
                        + partnership.id()
                        + "/readiness/");
    }
}
