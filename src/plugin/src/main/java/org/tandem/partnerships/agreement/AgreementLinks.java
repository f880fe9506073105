package org.tandem.partnerships.agreement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.partnership.Partnership;

/** Where people go to work on a partnership's agreement. */
@ConfluenceComponent
public class AgreementLinks {
    private final Pages pages;

    @Inject
    AgreementLinks(Pages pages) {
        this.pages = pages;
    }

    /**
     * The address of the newest agreement, or of the wizard that makes the first one.
     *
     * @param newest empty while there is none
     */
    public String newest(Partnership partnership, Optional<PageRef> newest) {
        return newest.map(PageRef::url)
                .or(() -> pages.find(partnership.pageId()).map(home -> wizard(partnership, home)))
                .orElse("");
    }

    private String wizard(Partnership partnership, PageRef home) {
        return pages.createUrl("agreement-blueprint", home.spaceKey(), home.id())
                + "&partnership="
                + partnership.id();
    }
}
