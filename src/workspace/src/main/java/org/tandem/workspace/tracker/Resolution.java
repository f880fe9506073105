package org.tandem.workspace.tracker;

/** Why an issue is finished. */
public record Resolution(long id, String name, String description) {}
