package org.tandem.workspace.tracker.issue;

import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.IssueView;

/** Tells plugins what happened to an issue, once it is committed. Types are Jira's numbers. */
public interface IssueEvents {
    long CREATED = 1;
    long UPDATED = 2;
    long ASSIGNED = 3;
    long COMMENTED = 6;
    long DELETED = 8;

    void publish(IssueView issue, long type, User by);
}
