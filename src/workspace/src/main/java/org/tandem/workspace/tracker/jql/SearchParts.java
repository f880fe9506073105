package org.tandem.workspace.tracker.jql;

import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.field.FieldStore;
import org.tandem.workspace.tracker.issue.IssueLoader;
import org.tandem.workspace.tracker.issue.IssueStore;
import org.tandem.workspace.tracker.project.ConstantStore;
import org.tandem.workspace.tracker.project.ProjectAccess;
import org.tandem.workspace.tracker.project.ProjectStore;

/** What search works with. */
public record SearchParts(
        Database database,
        Directory directory,
        ProjectStore projects,
        ProjectAccess access,
        ConstantStore constants,
        FieldStore fields,
        IssueStore issues,
        IssueLoader loader,
        FilterStore filters,
        Messages messages) {}
