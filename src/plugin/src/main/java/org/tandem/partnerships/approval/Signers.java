package org.tandem.partnerships.approval;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.HistoryEntry;
import org.tandem.partnerships.partnership.Ownership;
import org.tandem.partnerships.partnership.Partnership;

/**
 * Who could sign an agreement: the organizational owner of the day on which it was signed (R114).
 * What was signed stays signed when somebody else takes over.
 */
@ConfluenceComponent
class Signers {
    /** More than a partnership ever has. */
    private static final int CHANGES = 1000;

    private final History history;
    private final People people;

    @Inject
    Signers(History history, People people) {
        this.history = history;
        this.people = people;
    }

    /** Whether the request's agreement is signed off by who was to sign it. */
    boolean signedOff(Partnership partnership, ApprovalRequest request) {
        if (request.state() != ApprovalState.APPROVED || request.lastDecision().isEmpty()) {
            return false;
        }
        String now = partnership.about().organizationalOwner();
        if (signedBy(now, request)) {
            return true;
        }
        Instant signed = request.lastDecision().get().at();
        return signedBy(ownerAt(partnership.id(), signed, now), request);
    }

    /** Newest first, every change after the day says who owned before it. */
    private String ownerAt(int partnershipId, Instant day, String now) {
        String owner = now;
        for (HistoryEntry entry :
                history.about(partnershipId, Ownership.ORGANIZATIONAL.field(), CHANGES)) {
            if (!entry.at().isAfter(day)) {
                break;
            }
            owner = entry.change().from();
        }
        return owner;
    }

    private boolean signedBy(String personKey, ApprovalRequest request) {
        return people.byKey(personKey).map(Person::name).filter(request::signedOffBy).isPresent();
    }
}
