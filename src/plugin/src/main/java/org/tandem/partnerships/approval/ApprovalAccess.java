package org.tandem.partnerships.approval;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;

/** Who may see and ask for approvals. */
@ConfluenceComponent
class ApprovalAccess {
    private final Partnerships partnerships;
    private final Pages pages;
    private final People people;

    @Inject
    ApprovalAccess(Partnerships partnerships, Pages pages, People people) {
        this.partnerships = partnerships;
        this.pages = pages;
        this.people = people;
    }

    /**
     * The partnership whose agreement the page is.
     *
     * @throws RefusedException (not found) when it is none, or none for the current person
     */
    Partnership agreementOf(long pageId) {
        return partnerships
                .ofPage(pageId)
                .filter(found -> pages.canView(pageId))
                .filter(found -> isAgreement(found, pageId))
                .orElseThrow(() -> RefusedException.notFound("tandem.approval.error.no-page"));
    }

    /** The programmatic owner leads the agreement, the office supports it (R112, R150). */
    boolean mayAsk(Partnership partnership, Person person) {
        return person.key().equals(partnership.about().programmaticOwner())
                || people.isMember(person.key(), Partnerships.OFFICE);
    }

    private boolean isAgreement(Partnership partnership, long pageId) {
        return partnerships.documents(partnership.id(), DocumentKind.AGREEMENT).stream()
                .anyMatch(document -> document.page().id() == pageId);
    }
}
