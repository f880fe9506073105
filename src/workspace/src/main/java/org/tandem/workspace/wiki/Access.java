package org.tandem.workspace.wiki;

/**
 * What the current user may do with a page.
 *
 * @param create may create pages in its space
 * @param admin may administer its space
 */
public record Access(boolean view, boolean edit, boolean create, boolean admin) {}
