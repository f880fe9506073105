package org.tandem.workspace.tracker.issue;

import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.project.ConstantStore;
import org.tandem.workspace.tracker.project.ProjectStore;

/** What the services around issues share. */
public record IssueParts(
        Database database,
        IssueGate gate,
        IssueStore store,
        ProjectStore projects,
        ConstantStore constants,
        Screens screens,
        IssueEvents events,
        Messages messages) {}
