package org.tandem.partnerships.tracker;

/**
 * A link from an issue to a page.
 *
 * @param globalId at most 255 characters; the same id updates the same link, so that sending twice
 *     is harmless
 */
public record RemoteIssueLinkInput(
        String globalId, String relationship, String url, String title) {}
