package org.tandem.workspace.wiki;

/**
 * A page to be created.
 *
 * @param parentId the page to put it below, or 0 for the space's home page
 * @param body storage format
 */
public record NewPage(String spaceKey, long parentId, String title, String body) {}
