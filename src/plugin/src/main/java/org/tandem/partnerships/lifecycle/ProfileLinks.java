package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.partnership.Partnership;

/** Addresses of the sections of a partnership's own page. */
@ConfluenceComponent
public class ProfileLinks {
    /** Where decisions are recorded. */
    static final String DECISIONS = "tandem-decisions";

    /** Where owners are named. */
    static final String OWNERS = "tandem-owners";

    /** Where the intensity is determined. */
    static final String INTENSITY = "tandem-intensity";

    private final Pages pages;

    @Inject
    ProfileLinks(Pages pages) {
        this.pages = pages;
    }

    /** The address of a section; empty while the page is in the trash. */
    public String section(Partnership partnership, String anchor) {
        return pages.find(partnership.pageId())
                .map(PageRef::url)
                .map(url -> url + "#" + anchor)
                .orElse("");
    }
}
