package org.tandem.partnerships.tracker;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.partnerships.host.Transactions;

/** Brings the mirrors of some issues up to date with Jira. */
@ConfluenceComponent
class IssueRefresh {
    private static final Logger LOG = LoggerFactory.getLogger(IssueRefresh.class);

    private final List<IssueMirror> mirrors;
    private final Transactions transactions;

    @Inject
    IssueRefresh(List<IssueMirror> mirrors, Transactions transactions) {
        this.mirrors = mirrors;
        this.transactions = transactions;
    }

    /** Reads those of the issues that a feature keeps, and nothing else. */
    void refresh(JiraClient jira, Collection<String> issueKeys) {
        for (IssueMirror mirror : mirrors) {
            for (String key : kept(mirror, issueKeys)) {
                read(jira, mirror, key);
            }
        }
    }

    /** Takes over what a search found; only mirrors that want properties ask once more. */
    void refreshFound(JiraClient jira, List<Issue> found) {
        List<String> keys = found.stream().map(Issue::key).toList();
        for (IssueMirror mirror : mirrors) {
            Collection<String> kept = kept(mirror, keys);
            if (!mirror.properties().isEmpty()) {
                kept.forEach(key -> read(jira, mirror, key));
                continue;
            }
            found.stream()
                    .filter(issue -> kept.contains(issue.key()))
                    .forEach(issue -> write(mirror, issue));
        }
    }

    /** The same as a courtesy: what was delivered stays delivered when reading it fails. */
    void afterDelivery(JiraClient jira, Collection<String> issueKeys) {
        try {
            refresh(jira, issueKeys);
        } catch (TrackerUnavailable | TrackerRefused e) {
            LOG.info("{} will be read by the reconciler: {}", issueKeys, e.getMessage());
        }
    }

    private Collection<String> kept(IssueMirror mirror, Collection<String> issueKeys) {
        return transactions.inTransaction(() -> mirror.kept(issueKeys));
    }

    private void read(JiraClient jira, IssueMirror mirror, String key) {
        try {
            write(mirror, jira.getIssue(key, mirror.properties()));
        } catch (TrackerRefused refused) {
            // Deleted, or not visible to this reader: pages keep showing what was last known.
            LOG.info("{} cannot be read: {}", key, refused.getMessage());
        }
    }

    private void write(IssueMirror mirror, Issue issue) {
        transactions.run(() -> mirror.refresh(issue));
    }
}
