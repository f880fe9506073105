package org.tandem.workspace.tracker;

/** Enough of an issue to name it and link to it. */
public record IssueRef(
        long id, String key, String summary, IssueType type, Status status, Priority priority) {}
