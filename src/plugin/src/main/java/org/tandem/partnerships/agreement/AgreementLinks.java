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
    private final FormerAgreements former;
    private final Pages pages;

    @Inject
    AgreementLinks(FormerAgreements former, Pages pages) {
        this.former = former;
        this.pages = pages;
    }

    /**
     * The address of the newest agreement, or of the wizard that makes the first one, or the next
     * one where the agreement is revised (R23).
     *
     * @param newest empty while there is none
     */
    public String newest(Partnership partnership, Optional<PageRef> newest) {
        return shown(partnership, newest)
                .map(PageRef::url)
                .or(() -> pages.find(partnership.pageId()).map(home -> wizard(partnership, home)))
                .orElse("");
    }

    /** What was in force before is not what people are to work on. */
    private Optional<PageRef> shown(Partnership partnership, Optional<PageRef> newest) {
        return FormerAgreements.revises(partnership) ? former.revision(partnership) : newest;
    }

    private String wizard(Partnership partnership, PageRef home) {
        return pages.createUrl("agreement-blueprint", home.spaceKey(), home.id())
                + "&partnership="
                + partnership.id();
    }
}
