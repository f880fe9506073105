package org.tandem.workspace.tracker.host;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import java.util.Optional;
import org.tandem.workspace.tracker.issue.IssueDraft;
import org.tandem.workspace.tracker.issue.IssueLoader;
import org.tandem.workspace.tracker.issue.IssueStore;

/** Issues for plugins, whoever the current user is: a plugin checks permissions itself. */
final class HostIssues implements IssueManager {
    private final IssueStore store;
    private final IssueLoader loader;

    HostIssues(IssueStore store, IssueLoader loader) {
        this.store = store;
        this.loader = loader;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : issue(Optional.of(id));
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return issue(store.id(key));
    }

    private MutableIssue issue(Optional<Long> id) {
        return id.flatMap(one -> loader.load(List.of(one), List.of()).stream().findFirst())
                .map(IssueDraft::of)
                .map(HostIssue::new)
                .orElse(null);
    }
}
