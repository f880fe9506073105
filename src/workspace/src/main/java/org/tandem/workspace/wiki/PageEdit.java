package org.tandem.workspace.wiki;

/**
 * A new version of a page.
 *
 * @param body storage format
 * @param version the number that the new version will have: the one that was edited plus one
 * @param comment may be empty
 */
public record PageEdit(String title, String body, int version, String comment, boolean minor) {}
