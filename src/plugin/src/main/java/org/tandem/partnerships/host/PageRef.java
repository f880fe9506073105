package org.tandem.partnerships.host;

/**
 * A page as the rest of Tandem sees it.
 *
 * @param version number of the page's current version, from 1
 * @param url address with the application's context path: {@code /confluence/spaces/PO/pages/7}
 */
public record PageRef(long id, String title, String spaceKey, int version, String url) {}
