package org.tandem.workspace.tracker;

/**
 * How urgent an issue is.
 *
 * @param color {@code #rrggbb}
 */
public record Priority(long id, String name, String description, String color) {}
