package org.tandem.workspace.wiki;

/**
 * A page that was found.
 *
 * @param excerpt plain text from the page, around the first match
 */
public record SearchHit(PageInfo page, String spaceName, String excerpt) {}
