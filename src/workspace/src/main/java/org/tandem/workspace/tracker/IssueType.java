package org.tandem.workspace.tracker;

/**
 * A kind of issue; shared by all projects.
 *
 * @param iconUrl path within the application
 */
public record IssueType(
        long id, String name, String description, boolean subtask, String iconUrl) {}
