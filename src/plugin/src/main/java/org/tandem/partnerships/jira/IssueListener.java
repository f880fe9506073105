package org.tandem.partnerships.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Hears of changes to the issues that Tandem asked for, and of no others. */
@JiraComponent
public class IssueListener {
    private final EventPublisher events;
    private final IssueProperties properties;
    private final ConfluenceNotifier notifier;

    @Inject
    IssueListener(EventPublisher events, IssueProperties properties, ConfluenceNotifier notifier) {
        this.events = events;
        this.properties = properties;
        this.notifier = notifier;
    }

    @PostConstruct
    void start() {
        events.register(this);
    }

    @PreDestroy
    void stop() {
        events.unregister(this);
    }

    /** Called by Jira after the change is stored. */
    @EventListener
    public void changed(IssueEvent event) {
        if (!properties.read(event.getIssue(), IssueProperties.ACTION).isMissingNode()) {
            notifier.changed(event.getIssue().getKey(), event.getUser());
        }
    }
}
