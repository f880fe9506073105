package org.tandem.workspace.wiki.ui;

/**
 * A space as templates show it.
 *
 * @param url within the application
 * @param admin whether the reader administers it
 */
public record SpaceHead(String key, String name, String description, String url, boolean admin) {}
