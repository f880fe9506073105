package org.tandem.partnerships.approval;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.tandem.partnerships.tracker.Issue;
import org.tandem.partnerships.tracker.IssueMirror;

/** Takes decisions over from Jira. */
@ConfluenceComponent
class ApprovalMirror implements IssueMirror {
    private final ApprovalStore store;

    @Inject
    ApprovalMirror(ApprovalStore store) {
        this.store = store;
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
}
