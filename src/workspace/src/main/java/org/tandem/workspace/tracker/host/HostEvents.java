package org.tandem.workspace.tracker.host;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import java.util.Map;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.issue.IssueDraft;
import org.tandem.workspace.tracker.issue.IssueEvents;

/** Issue events for plugins. */
public final class HostEvents implements IssueEvents {
    private final EventPublisher publisher;

    public HostEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void publish(IssueView issue, long type, User by) {
        publisher.publish(
                new IssueEvent(
                        new HostIssue(IssueDraft.of(issue)), Map.of(), HostUser.of(by), type));
    }
}
