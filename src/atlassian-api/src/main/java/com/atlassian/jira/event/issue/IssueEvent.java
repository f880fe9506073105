package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Map;

/**
 * Something happened to an issue. Declared from the public Javadoc of Jira 11 (docs.atlassian.com),
 * package com.atlassian.jira.event.issue.
 */
public class IssueEvent {
    private final Issue issue;
    private final Map<String, Object> params;
    private final ApplicationUser user;
    private final Long eventTypeId;
    private final Date time = new Date();

    public IssueEvent(
            Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId) {
        this.issue = issue;
        this.params = params;
        this.user = user;
        this.eventTypeId = eventTypeId;
    }

    public Issue getIssue() {
        return issue;
    }

    public Map<String, Object> getParams() {
        return params;
    }

    public ApplicationUser getUser() {
        return user;
    }

    /** One of the ids in {@link com.atlassian.jira.event.type.EventType}, or a custom one. */
    public Long getEventTypeId() {
        return eventTypeId;
    }

    public Date getTime() {
        return new Date(time.getTime());
    }
}
