package org.tandem.partnerships.approval;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.tandem.partnerships.partnership.OwnersWatcher;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipDraft;
import org.tandem.partnerships.tracker.Outbox;

/** Lets the new owners decide what is not decided yet when owners change. */
@ConfluenceComponent
class SignerChange implements OwnersWatcher {
    private final ApprovalStore store;
    private final ApprovalIssue issues;
    private final Outbox outbox;

    @Inject
    SignerChange(ApprovalStore store, ApprovalIssue issues, Outbox outbox) {
        this.store = store;
        this.issues = issues;
        this.outbox = outbox;
    }

    @Override
    public void ownersChanged(Partnership before, PartnershipDraft after) {
        store.open(before.id()).forEach(open -> outbox.put(issues.owners(open, after)));
    }
}
