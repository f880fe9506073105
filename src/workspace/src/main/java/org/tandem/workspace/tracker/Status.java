package org.tandem.workspace.tracker;

/** A state that issues can be in; shared by all projects. */
public record Status(long id, String name, String description, StatusCategory category) {}
