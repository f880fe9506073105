package org.tandem.workspace.wiki;

/**
 * Storage format to HTML that is safe to put in a page. Never fails on what a page contains: what
 * cannot be shown becomes a message in its place.
 */
public interface Renderer {
    String view(PageContent page);

    /** For {@code ?decorator=printable}: expandable parts are open. */
    String print(PageContent page);

    /** A body not yet saved, of an existing page. */
    String preview(PageContent page, String storage);

    /** A body not yet saved, of a page to be created. */
    String preview(String spaceKey, String title, String storage);

    /** What changed between two versions, block by block: HTML with {@code ins} and {@code del}. */
    String diff(PageContent from, PageContent to);

    /** The words of a body, for search and excerpts. */
    String plainText(String storage);
}
