package org.tandem.workspace.wiki;

/**
 * A page with its body.
 *
 * @param body storage format
 * @param comment what was said when this version was saved, or empty
 */
public record PageContent(PageInfo info, String body, String comment, boolean minor) {
    public long id() {
        return info.id();
    }

    public String title() {
        return info.title();
    }

    public String spaceKey() {
        return info.spaceKey();
    }

    public int version() {
        return info.version();
    }
}
