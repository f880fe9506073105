package org.tandem.partnerships.approval;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import org.tandem.partnerships.agreement.Signatures;
import org.tandem.partnerships.partnership.Partnership;

/** Says from the requests for approval which version of an agreement was signed. */
@ConfluenceComponent
class SignedVersions implements Signatures {
    private final ApprovalStore store;
    private final Signers signers;

    @Inject
    SignedVersions(ApprovalStore store, Signers signers) {
        this.store = store;
        this.signers = signers;
    }

    @Override
    public OptionalInt signedVersion(Partnership partnership, long pageId) {
        return store.all(pageId).stream()
                .filter(request -> signers.signedOff(partnership, request))
                .mapToInt(ApprovalRequest::pageVersion)
                .findFirst();
    }
}
