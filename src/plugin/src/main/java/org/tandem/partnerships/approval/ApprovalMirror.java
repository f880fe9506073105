package org.tandem.partnerships.approval;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.Stage;
import org.tandem.partnerships.tracker.Issue;
import org.tandem.partnerships.tracker.IssueMirror;

/** Takes decisions over from Jira; a valid sign-off makes the partnership active. */
@ConfluenceComponent
class ApprovalMirror implements IssueMirror {
    private final ApprovalStore store;
    private final Partnerships partnerships;
    private final People people;

    @Inject
    ApprovalMirror(ApprovalStore store, Partnerships partnerships, People people) {
        this.store = store;
        this.partnerships = partnerships;
        this.people = people;
    }

    @Override
    public void created(String outboxKey, String issueKey) {
        store.created(outboxKey, issueKey);
    }

    @Override
    public Set<String> properties() {
        return Set.of(ApprovalStore.DECISIONS);
    }

    @Override
    public Set<String> kept(Collection<String> issueKeys) {
        return store.kept(issueKeys);
    }

    @Override
    public void refresh(Issue issue) {
        store.refresh(issue);
    }

    @Override
    public void refreshed(Issue issue) {
        store.byIssue(issue.key())
                .filter(request -> request.signedOffBy(signer(request)))
                .ifPresent(
                        request ->
                                partnerships.advance(
                                        request.partnershipId(), Stage.ACTIVE, issue.key()));
    }

    private String signer(ApprovalRequest request) {
        Optional<Partnership> partnership = partnerships.unchecked(request.partnershipId());
        return partnership
                .map(found -> found.about().organizationalOwner())
                .flatMap(people::byKey)
                .map(Person::name)
                .orElse("");
    }
}
